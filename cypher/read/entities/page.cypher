// A page of entities of some kinds that pass the conditions, in order; `key` is the place of each in the order. Brief rows hold what
// lists show; holders are those with authority over a barrier.
MATCH (e:Entity) WHERE e.kind IN $kinds
WITH e
WHERE ($keys IS NULL OR $keys[e.id] IS NOT NULL)
  AND ($isReference IS NULL OR e.isReference = $isReference)
  AND ($levels IS NULL OR e.level IN $levels)
  AND ($confidences IS NULL OR e.confidence IN $confidences)
  AND ($phase IS NULL OR e.phase = $phase)
  AND ($levelsOfAuthority IS NULL OR e.levelOfAuthority IN $levelsOfAuthority)
  AND ($barrierTypes IS NULL OR e.barrierType IN $barrierTypes)
  AND ($sourceStatuses IS NULL OR e.sourceStatus IN $sourceStatuses)
  AND ($hasHolder IS NULL OR EXISTS { (e)<-[:HAS_AUTHORITY_OVER]-() } = $hasHolder)
  // A date of less precision stands for its whole year or month: '~' sorts after all that may follow it.
  AND ($to IS NULL OR coalesce(e.startDate, e.date, e.published) IS NULL OR coalesce(e.startDate, e.date, e.published) <= $to + '~')
  AND ($from IS NULL OR coalesce(e.endDate, e.date, e.published) IS NULL OR coalesce(e.endDate, e.date, e.published) + '~' >= $from)
  AND ($themes IS NULL OR EXISTS { MATCH (e)-[:ABOUT]->(theme:Theme) WHERE theme.id IN $themes })
  AND ($places IS NULL OR e.id IN $places OR EXISTS {
    MATCH (place:Entity) WHERE place.id IN $places
      AND (e.municipalityCode = place.municipalityCode
        OR (place:Region AND e.countyCode = place.countyCode)
        OR (e:Platform AND place:Region AND EXISTS { (e)<-[:HOSTS]-(:Municipality {countyCode: place.countyCode}) })
        OR EXISTS { (e)-[:PART_OF|HOSTS|PARTICIPATES_IN|OPERATES_IN|FACES]-(place) })
  })
WITH e, CASE $order
    WHEN 'NAME_EN' THEN e.sortEn
    WHEN 'TIES' THEN right('00000000' + toString(99999999 - COUNT { (e)--() } + COUNT { (e)-[:HAS_STEP|BY|TO|AT]-() }), 8) + e.sortSv
    WHEN 'GIVEN' THEN $keys[e.id]
    WHEN 'DATE' THEN coalesce(e.startDate, e.date, e.published, e.observedDate, e.since, '~') + ' ' + e.sortSv
    ELSE e.sortSv
  END + '\u0001' + e.id AS key
WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
WITH e, key
ORDER BY CASE WHEN $backward THEN NULL ELSE key END, CASE WHEN $backward THEN key END DESC
LIMIT $limit
RETURN key, CASE WHEN $brief THEN e { .id, .kind, .level, .nameSv, .nameEn, .barrierType, .levelOfAuthority, .startDate, .endDate }
    ELSE e { .*,
    tieCount: COUNT { (e)--() } - COUNT { (e)-[:HAS_STEP|BY|TO|AT]-() },
    holderCount: CASE WHEN e:Barrier THEN COUNT { (e)<-[:HAS_AUTHORITY_OVER]-() } END
  }
  END AS entity,
  CASE WHEN $withSources THEN COLLECT { MATCH (s:Source) WHERE s.id IN e.sourceIds RETURN properties(s) } ELSE [] END AS sources,
  CASE WHEN $withHolders THEN COLLECT {
    MATCH (e)<-[t:HAS_AUTHORITY_OVER]-(other:Entity)
    WITH t, other ORDER BY other.sortSv, t.id
    RETURN { tie: t { .*, kind: type(t), from: other.id, to: e.id, other: other.id, otherLevel: other.level }, entity: other { .id, .kind, .level, .nameSv, .nameEn, .barrierType, .levelOfAuthority, .startDate, .endDate } }
  } ELSE [] END AS holders
