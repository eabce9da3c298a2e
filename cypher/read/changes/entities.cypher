// Of some entities those that are not there, and those that only later imports speak of: one row each, with what imports changed or
// removed of them, the latest first. `before` is the claim as it was, in JSON.
MATCH (r:ImportRun)
WITH collect(DISTINCT r.dataset) AS datasets
UNWIND $ids AS id
OPTIONAL MATCH (e:Entity {id: id})
WITH datasets, id, e
WHERE e IS NULL OR NOT EXISTS { MATCH (c:Claim {entityId: id}) WHERE NOT c.run IN $later }
RETURN id, e IS NOT NULL AS isHere, COLLECT {
    UNWIND datasets AS dataset
    MATCH (change:Change {id: dataset + '/' + id}) WHERE change.item = 'CLAIM'
    MATCH (run:ImportRun {id: change.run})
    WITH change, run ORDER BY run.startedAt DESC
    RETURN change { .run, .action, .before, at: coalesce(run.endedAt, run.startedAt) }
  } AS changes
