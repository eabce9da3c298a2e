// Which of these sources something still cites, and a dataset that it belongs to: asked of the indexes on the lists.
UNWIND $ids AS id
CALL (id) {
  CALL db.index.fulltext.queryNodes('entity_source', 'sourceIds:"' + id + '"') YIELD node
  UNWIND node.datasets AS dataset
  RETURN dataset
  UNION
  CALL db.index.fulltext.queryRelationships('tie_key', 'sourceIds:"' + id + '"') YIELD relationship
  RETURN relationship.dataset AS dataset
  UNION
  MATCH (:Source {id: id})<-[:CITES]-(step:Step)
  RETURN step.dataset AS dataset
}
WITH id, dataset WHERE dataset <> $leaving
RETURN id, min(dataset) AS dataset
