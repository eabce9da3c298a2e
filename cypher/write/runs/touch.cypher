// Says that a run is alive though it writes nothing.
MATCH (run:ImportRun {id: $id, state: 'RUNNING'})
SET run.seenAt = $seenAt
RETURN count(*) AS written
