// In the transaction of every batch: readers see that the graph has changed, and others that the run is alive. The run keeps the
// versions that it made, so that it can be told whether it came before or after a version that somebody saw. Writing to the one node
// first takes its lock, which is held until the transaction is committed: versions rise in the order of commits, and whoever reads a
// version reads all that was written up to it. What happened to barriers is written into their log under that version.
MATCH (run:ImportRun {id: $run})
MERGE (state:GraphState {id: 'graph'})
SET state.locked = true
REMOVE state.locked
SET state.version = coalesce(state.version, 0) + 1,
  state.stamp = randomUUID(),
  state.log = coalesce(state.log, randomUUID()),
  state.logFrom = coalesce(state.logFrom, state.version - 1),
  run.seenAt = $seenAt, run.firstVersion = coalesce(run.firstVersion, state.version), run.lastVersion = state.version
// Both in one property: whoever reads it reads both as they were written together.
SET state.logged = [state.version, size($changes)]
FOREACH (change IN $changes |
  CREATE (entry:BarrierChange)
  SET entry = change, entry.version = state.version, entry.run = $run, entry.at = $seenAt
)
RETURN state.version AS version
