CREATE (run:ImportRun)
SET run = $properties
WITH run
MERGE (state:GraphState {id: 'graph'})
SET state.stamp = randomUUID()
RETURN count(*) AS written
