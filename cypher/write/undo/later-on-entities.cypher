// Runs of other datasets that later described an entity which this run was the first to describe.
MATCH (run:ImportRun {id: $id})
MATCH (claim:Claim {run: $id})
MATCH (other:Claim {entityId: claim.entityId}) WHERE other.run <> $id
WITH DISTINCT run, other.run AS laterId
MATCH (later:ImportRun {id: laterId})
WHERE later.firstVersion > run.firstVersion
RETURN later.id AS id
ORDER BY later.firstVersion
