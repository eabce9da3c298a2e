// How many entities there are, which the database has counted along, and the stamp of the graph: one row.
MATCH (e:Entity)
WITH count(e) AS entities
RETURN entities, head(COLLECT { MATCH (g:GraphState) RETURN g.stamp }) AS stamp
