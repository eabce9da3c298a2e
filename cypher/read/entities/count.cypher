// How many entities of some kinds pass the conditions: one row. 10,001 says that there are more than 10,000.
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
WITH e LIMIT 10001
RETURN count(e) AS total
