// In the transaction of every batch: readers see that the graph has changed, and others that the run is alive.
MATCH (run:ImportRun {id: $run})
SET run.seenAt = $seenAt
MERGE (state:GraphState {id: 'graph'})
SET state.version = coalesce(state.version, 0) + 1
RETURN state.version AS version
