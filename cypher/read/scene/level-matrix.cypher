// How many ties of each family run between each two levels, among entities and ties that pass the conditions. Each tie is looked at by
// itself, so that their number does not count as memory.
MATCH (a:Entity)-[t]->(b:Entity)
WHERE a.isReference = false AND b.isReference = false
  // if $tieKinds
  AND type(t) IN $tieKinds
  // else
  AND NOT t:BORDERS
  // end
  // if $families
  AND t.family IN $families
  // end
  // if $confidences
  AND t.confidence IN $confidences
  // end
  // if $to
  AND coalesce(t.validFrom, '') <= $to + '~'
  AND coalesce(a.startDate, a.date, a.published, '') <= $to + '~'
  AND coalesce(b.startDate, b.date, b.published, '') <= $to + '~'
  // end
  // if $from
  AND coalesce(t.validTo, '~') + '~' >= $from
  AND coalesce(a.endDate, a.date, a.published, '~') + '~' >= $from
  AND coalesce(b.endDate, b.date, b.published, '~') + '~' >= $from
  // end
  // if $kinds
  AND a.kind IN $kinds AND b.kind IN $kinds
  // end
  // if $levels
  AND a.level IN $levels AND b.level IN $levels
  // end
  // if $themes
  AND COUNT {
    UNWIND [a, b] AS n
    WITH n WHERE n.id IN $themes OR EXISTS { MATCH (n)-[:ABOUT]->(theme:Theme) WHERE theme.id IN $themes }
    RETURN n
  } = 2
  // end
  // if $places
  AND COUNT {
    UNWIND [a, b] AS n
    WITH n WHERE n.id IN $places OR EXISTS {
      MATCH (place:Entity) WHERE place.id IN $places
        AND (n.municipalityCode = place.municipalityCode
          OR (place:Region AND n.countyCode = place.countyCode)
          OR (n:Platform AND place:Region AND EXISTS { (n)<-[:HOSTS]-(:Municipality {countyCode: place.countyCode}) })
          OR EXISTS { (n)-[:PART_OF|HOSTS|PARTICIPATES_IN|OPERATES_IN|FACES]-(place) })
    }
    RETURN n
  } = 2
  // end
RETURN a.level AS fromLevel, b.level AS toLevel, t.family AS family, count(t) AS tieCount
ORDER BY fromLevel, toLevel, family
