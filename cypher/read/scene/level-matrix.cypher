// How many ties of each family run between each two levels, among entities and ties that pass the conditions.
MATCH (a:Entity)-[t]->(b:Entity)
WHERE a.isReference = false AND b.isReference = false
    AND (CASE WHEN $tieKinds IS NULL THEN NOT t:BORDERS ELSE type(t) IN $tieKinds END)
    AND ($families IS NULL OR t.family IN $families)
    AND ($confidences IS NULL OR t.confidence IN $confidences)
    AND ($to IS NULL OR t.validFrom IS NULL OR t.validFrom <= $to + '~')
    AND ($from IS NULL OR t.validTo IS NULL OR t.validTo + '~' >= $from)
WITH a, t, b
UNWIND [a, b] AS n
WITH t, a, b, n WHERE
    ($kinds IS NULL OR n.kind IN $kinds)
    AND ($levels IS NULL OR n.level IN $levels)
    AND ($to IS NULL OR coalesce(n.startDate, n.date, n.published) IS NULL OR coalesce(n.startDate, n.date, n.published) <= $to + '~')
    AND ($from IS NULL OR coalesce(n.endDate, n.date, n.published) IS NULL OR coalesce(n.endDate, n.date, n.published) + '~' >= $from)
    AND ($themes IS NULL OR n.id IN $themes OR EXISTS { MATCH (n)-[:ABOUT]->(theme:Theme) WHERE theme.id IN $themes })
    AND ($places IS NULL OR n.id IN $places OR EXISTS {
      MATCH (place:Entity) WHERE place.id IN $places
        AND (n.municipalityCode = place.municipalityCode
          OR (place:Region AND n.countyCode = place.countyCode)
          OR (n:Platform AND place:Region AND EXISTS { (n)<-[:HOSTS]-(:Municipality {countyCode: place.countyCode}) })
          OR EXISTS { (n)-[:PART_OF|HOSTS|PARTICIPATES_IN|OPERATES_IN|FACES]-(place) })
    })
WITH t, a, b, count(n) AS passed WHERE passed = 2
RETURN a.level AS fromLevel, b.level AS toLevel, t.family AS family, count(t) AS tieCount
ORDER BY fromLevel, toLevel, family
