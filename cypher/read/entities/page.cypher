// A page of entities of some kinds that pass the conditions, in order; `key` is the place of each in the order. Brief rows hold what
// lists show; holders are those with authority over a barrier.
MATCH (e:Entity) WHERE e.kind IN $kinds
WITH e
WHERE ($keys IS NULL OR $keys[e.id] IS NOT NULL)
    AND ($isReference IS NULL OR e.isReference = $isReference)
    AND ($hasHolder IS NULL OR EXISTS { (e)<-[:HAS_AUTHORITY_OVER]-() } = $hasHolder)
    // if $levels
    AND e.level IN $levels
    // end
    // if $confidences
    AND e.confidence IN $confidences
    // end
    // if $phase
    AND e.phase = $phase
    // end
    // if $levelsOfAuthority
    AND e.levelOfAuthority IN $levelsOfAuthority
    // end
    // if $barrierTypes
    AND e.barrierType IN $barrierTypes
    // end
    // if $sourceStatuses
    AND e.sourceStatus IN $sourceStatuses
    // end
    // A date of less precision stands for its whole year or month: '~' sorts after all that may follow it.
    // if $to
    AND coalesce(e.startDate, e.date, e.published, '') <= $to + '~'
    // end
    // if $from
    AND coalesce(e.endDate, e.date, e.published, '~') + '~' >= $from
    // end
    // if $themes
    AND EXISTS { MATCH (e)-[:ABOUT]->(theme:Theme) WHERE theme.id IN $themes }
    // end
    // if $places
    AND (e.id IN $places OR EXISTS {
      MATCH (place:Entity) WHERE place.id IN $places
        AND (e.municipalityCode = place.municipalityCode
          OR (place:Region AND e.countyCode = place.countyCode)
          OR (e:Platform AND place:Region AND EXISTS { (e)<-[:HOSTS]-(:Municipality {countyCode: place.countyCode}) })
          OR EXISTS { (e)-[:PART_OF|HOSTS|PARTICIPATES_IN|OPERATES_IN|FACES]-(place) })
    })
    // end
WITH e, CASE $order
    WHEN 'NAME_EN' THEN e.sortEn
    WHEN 'TIES' THEN right('00000000' + toString(99999999 - COUNT { (e)--() } + COUNT { (e)-[:HAS_STEP|BY|TO|AT]-() }), 8) + e.sortSv
    WHEN 'GIVEN' THEN $keys[e.id]
    WHEN 'DATE' THEN coalesce(e.startDate, e.date, e.published, e.observedDate, e.since, '~') + ' ' + e.sortSv
    ELSE e.sortSv
  END + '\u0001' + e.id AS key
WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
WITH e, key
// if $backward
ORDER BY key DESC LIMIT $limit
// else
ORDER BY key LIMIT $limit
// end
RETURN key,
  // if $brief
  [e.id, e.kind, e.level, e.nameSv, e.nameEn, e.barrierType, e.levelOfAuthority, e.startDate, e.endDate] AS entity
  // else
  e { .*,
    tieCount: COUNT { (e)--() } - COUNT { (e)-[:HAS_STEP|BY|TO|AT]-() },
    holderCount: CASE WHEN e:Barrier THEN COUNT { (e)<-[:HAS_AUTHORITY_OVER]-() } END
  } AS entity
  // end
  // if $withSources
  , COLLECT { MATCH (s:Source) WHERE s.id IN e.sourceIds RETURN properties(s) } AS sources
  // end
  // if $withHolders
  , COLLECT {
    MATCH (e)<-[t:HAS_AUTHORITY_OVER]-(other:Entity)
    WITH t, other ORDER BY other.sortSv, t.id
    RETURN [t.id, t.power, t.order, t.roleSv, t.roleEn, t.sourceIds, [other.id, other.kind, other.level, other.nameSv, other.nameEn, other.barrierType, other.levelOfAuthority, other.startDate, other.endDate]]
  } AS holders
  // end
