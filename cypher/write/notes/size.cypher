// How many entities there are, which the database has counted along, and the stamp and version of the graph: one row.
MATCH (e:Entity)
WITH count(e) AS entities
OPTIONAL MATCH (g:GraphState)
RETURN entities, g.stamp AS stamp, g.version AS version
