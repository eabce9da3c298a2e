MATCH (run:ImportRun {id: $id})
SET run += $properties
REMOVE run.seenAt
WITH run
MERGE (state:GraphState {id: 'graph'})
SET state.stamp = randomUUID()
RETURN count(*) AS written
