MATCH (run:ImportRun {id: $id})
SET run.state = 'UNDONE', run.undoneBy = $by
WITH run
MERGE (state:GraphState {id: 'graph'})
SET state.stamp = randomUUID()
RETURN count(*) AS written
