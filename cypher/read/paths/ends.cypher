// What tells how far paths between two entities can be sought: how many entities the graph has and how many ties these two, all of which the
// database has counted along. One row.
MATCH (e:Entity)
WITH count(e) AS entities
RETURN entities,
  head(COLLECT { MATCH (a:Entity {id: $from}) RETURN COUNT { (a)--() } }) AS fromTies,
  head(COLLECT { MATCH (b:Entity {id: $to}) RETURN COUNT { (b)--() } }) AS toTies
