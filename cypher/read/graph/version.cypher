// The version of the graph: one row, null before the first import.
RETURN head(COLLECT { MATCH (g:GraphState) RETURN g.version }) AS version
