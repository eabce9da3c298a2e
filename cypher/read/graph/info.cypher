// What the graph holds: one row.
RETURN
  COLLECT {
    MATCH (e:Entity)
    WITH e.kind AS kind, e.level AS level, e.isReference AS isReference, count(*) AS count
    RETURN { kind: kind, level: level, isReference: isReference, count: count }
  } AS entities,
  COLLECT {
    MATCH (:Entity)-[t]->(:Entity)
    WITH type(t) AS kind, t.family AS family, count(*) AS count
    RETURN { kind: kind, family: family, count: count }
  } AS ties,
  COUNT { (:Source) } AS sourceCount,
  head(COLLECT { MATCH (g:GraphState) RETURN g.version }) AS version
