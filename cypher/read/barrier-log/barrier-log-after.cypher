// The log of barriers after a place in it: one row, with the first changes in order. It ends where the database has written all: a
// commit shows the version before the index shows its changes, so that a version whose changes are not all to be found is left for the
// next time. `ids` null: of all barriers.
OPTIONAL MATCH (state:GraphState)
WITH coalesce(state.logged, [coalesce(state.version, 0), 0]) AS logged, state.log AS log, state.logFrom AS logFrom
WITH log, logFrom, CASE
    WHEN COUNT { MATCH (c:BarrierChange) WHERE c.version = logged[0] } < logged[1] THEN logged[0] - 1
    ELSE logged[0]
  END AS until
RETURN until AS version, log, logFrom, COLLECT {
  MATCH (c:BarrierChange)
  WHERE c.version >= $version AND c.version <= until AND (c.version > $version OR c.place > $place)
    AND ($ids IS NULL OR c.barrier IN $ids)
  WITH c ORDER BY c.version, c.place LIMIT $limit
  RETURN c { .* }
} AS changes
