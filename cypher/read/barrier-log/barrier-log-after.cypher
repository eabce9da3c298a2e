// The log of barriers after a place in it: one row, with the first changes in order. The version is read before the changes: all up to
// it are committed, so that none can come in behind those that are read. `ids` null: of all barriers.
OPTIONAL MATCH (state:GraphState)
WITH coalesce(state.version, 0) AS until, state.log AS log, state.logFrom AS logFrom
RETURN until AS version, log, logFrom, COLLECT {
  MATCH (c:BarrierChange)
  WHERE c.version >= $version AND c.version <= until AND (c.version > $version OR c.place > $place)
    AND ($ids IS NULL OR c.barrier IN $ids)
  WITH c ORDER BY c.version, c.place LIMIT $limit
  RETURN c { .* }
} AS changes
