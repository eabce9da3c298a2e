// Barriers with what authority over them depends on: those with authority, those who advise, raised or meet them, what they are about,
// and what there is to read. One row a barrier; organisations alone, in order of id.
// Holdings that began after the day $until, or ended before it, are left out; without that day, and without their own, all are there.
// A date of reduced precision is the last day that it may be.
MATCH (b:Barrier) WHERE $ids IS NULL OR b.id IN $ids
RETURN b.id AS id, b.barrierType AS type, b.levelOfAuthority AS level,
  COLLECT { MATCH (b)-[:ABOUT]->(theme:Theme) RETURN theme.id ORDER BY theme.id } AS themes,
  COLLECT {
    MATCH (o:Organisation)-[t:HAS_AUTHORITY_OVER]->(b) WHERE $until IS NULL OR (
      coalesce(t.validFrom + substring('9999-12-31', size(t.validFrom)), $until) <= $until
      AND coalesce(t.validTo + substring('9999-12-31', size(t.validTo)), $until) >= $until
    )
    WITH o, t ORDER BY o.id, t.id
    RETURN { id: o.id, level: o.level, tie: t.id, power: coalesce(t.power, 'UNKNOWN') }
  } AS holders,
  COLLECT {
    MATCH (o:Organisation)-[t:ADVISES_ON]->(b) WHERE $until IS NULL OR (
      coalesce(t.validFrom + substring('9999-12-31', size(t.validFrom)), $until) <= $until
      AND coalesce(t.validTo + substring('9999-12-31', size(t.validTo)), $until) >= $until
    )
    WITH o, t ORDER BY o.id, t.id
    RETURN { id: o.id, level: o.level, tie: t.id, power: 'ADVISE' }
  } AS advisers,
  COLLECT { MATCH (o:Organisation)-[:RAISES]->(b) WITH DISTINCT o ORDER BY o.id RETURN { id: o.id, level: o.level } } AS raisers,
  COLLECT { MATCH (o:Organisation)-[:FACES]->(b) WITH DISTINCT o ORDER BY o.id RETURN { id: o.id, level: o.level } } AS facers,
  COLLECT {
    MATCH (r:Report|LearningResource)-[:ADDRESSES|IDENTIFIES]->(b) WITH DISTINCT r ORDER BY r.id RETURN r.id
  } AS readings
ORDER BY b.sortSv, id
