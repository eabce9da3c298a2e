// What the graph holds: one row.
RETURN
  COLLECT { MATCH (e:Entity) RETURN { kind: e.kind, level: e.level, isReference: e.isReference, count: count(*) } } AS entities,
  COLLECT { MATCH (:Entity)-[t]->(:Entity) RETURN { kind: type(t), family: t.family, count: count(*) } } AS ties,
  COUNT { (:Source) } AS sourceCount,
  head(COLLECT { MATCH (g:GraphState) RETURN g.version }) AS version
