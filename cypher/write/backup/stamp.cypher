// What every write changes; null in a graph that nobody wrote.
RETURN head(COLLECT { MATCH (g:GraphState) RETURN g.stamp }) AS stamp
