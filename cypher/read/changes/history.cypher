// Which imports came after a version of the graph: one row. `knownFrom` is the first version whose import says which versions it made,
// `isWithin` whether an import had begun and not ended at the version asked for.
RETURN head(COLLECT { MATCH (g:GraphState) RETURN g.version }) AS version,
  head(COLLECT { MATCH (r:ImportRun) WHERE r.firstVersion IS NOT NULL RETURN min(r.firstVersion) }) AS knownFrom,
  EXISTS { MATCH (r:ImportRun) WHERE r.firstVersion <= $since AND r.lastVersion > $since } AS isWithin,
  COLLECT { MATCH (r:ImportRun) WHERE r.firstVersion > $since RETURN r.id } AS later
