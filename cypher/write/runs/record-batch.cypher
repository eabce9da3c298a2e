// In the transaction of every batch: readers see that the graph has changed, and others that the run is alive. The run keeps the
// versions that it made, so that it can be told whether it came before or after a version that somebody saw.
MATCH (run:ImportRun {id: $run})
MERGE (state:GraphState {id: 'graph'})
SET state.version = coalesce(state.version, 0) + 1
SET run.seenAt = $seenAt, run.firstVersion = coalesce(run.firstVersion, state.version), run.lastVersion = state.version
RETURN state.version AS version
