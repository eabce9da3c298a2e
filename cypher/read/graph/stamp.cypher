// What every write changes whose result an answer may show, to a value that never was there before: one row. Empty before the
// first import.
RETURN head(COLLECT { MATCH (g:GraphState) RETURN g.stamp }) AS stamp
