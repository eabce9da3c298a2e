MATCH (e:Entity {id: $id})
CALL (e) {
  MATCH (e)-[t]-(other:Entity)
  WITH e, t, other,
    CASE t.family WHEN 'COLLABORATION' THEN '1' WHEN 'STRUCTURE' THEN '2' WHEN 'BARRIER' THEN '3' WHEN 'LEARNING' THEN '4' ELSE '5' END
      + type(t) + ' ' + other.sortSv + ' ' + t.id AS key
  ORDER BY key
  LIMIT 20
  WITH t, { id: e.id, kind: e.kind, level: e.level, name: coalesce(e.nameSv, e.nameEn) } AS own,
    { id: other.id, kind: other.kind, level: other.level, name: coalesce(other.nameSv, other.nameEn) } AS end, startNode(t) = e AS leaves
  RETURN collect({ id: t.id, kind: type(t), family: t.family, role: t.role, validFrom: t.validFrom, validTo: t.validTo, confidence: t.confidence,
    from: CASE WHEN leaves THEN own ELSE end END, to: CASE WHEN leaves THEN end ELSE own END }) AS ties
}
RETURN { id: e.id, kind: e.kind, level: e.level, name: coalesce(e.nameSv, e.nameEn), summary: coalesce(e.summarySv, e.summaryEn), ties: { nodes: ties } } AS entity
