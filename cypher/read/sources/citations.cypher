// How many entities and ties cite each of some sources, and the first ids of these in order: one row for each source.
UNWIND $ids AS id
CALL (id) {
  CALL db.index.fulltext.queryNodes('entity_source', '"' + id + '"') YIELD node
  WITH node ORDER BY node.id
  RETURN collect(node.id) AS entityIds
}
CALL (id) {
  CALL db.index.fulltext.queryRelationships('tie_key', '"' + id + '"') YIELD relationship
  WITH relationship ORDER BY relationship.id
  RETURN collect(relationship.id) AS tieIds
}
RETURN id, size(entityIds) AS entityCount, size(tieIds) AS tieCount, entityIds[0..100] AS entityIds, tieIds[0..100] AS tieIds
