// One step of a scene: the frontier itself if it is wanted (`distance` 0), and what it is tied to and that is not known yet, those
// with most ties first. Above the limit, rows with `count` tell how many of each level and kind were left out, and `leftOut` which,
// if another step shall go on from them. What a register alone knows is drawn only when named.
MATCH (seed:Entity) WHERE seed.id IN $frontier
WITH seed ORDER BY seed.id
WITH collect(seed) AS seeds, sum(COUNT { (seed)--() }) AS degree
WITH seeds, degree, head(COLLECT { MATCH (g:GraphState) RETURN g.version }) AS graphVersion
// To count the ties of very many takes longer than anybody waits: then they are taken in order of id. No list of all of them is made:
// the database would count it as memory of each row.
CALL (seeds, degree) {
  UNWIND seeds AS seed
  MATCH (seed)-[t]-(n:Entity)
  WHERE $expand AND NOT n.id IN $known AND NOT n.id IN $frontier AND n.isReference = false
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
    // end
    // if $from
    AND coalesce(t.validTo, '~') + '~' >= $from
    // end
    // if $kinds
    AND n.kind IN $kinds
    // end
    // if $levels
    AND n.level IN $levels
    // end
    // if $to
    AND coalesce(n.startDate, n.date, n.published, '') <= $to + '~'
    // end
    // if $from
    AND coalesce(n.endDate, n.date, n.published, '~') + '~' >= $from
    // end
    // if $themes
    AND (n.id IN $themes OR EXISTS { MATCH (n)-[:ABOUT]->(theme:Theme) WHERE theme.id IN $themes })
    // end
    // if $places
    AND (n.id IN $places OR EXISTS {
      MATCH (place:Entity) WHERE place.id IN $places
        AND (n.municipalityCode = place.municipalityCode
          OR (place:Region AND n.countyCode = place.countyCode)
          OR (n:Platform AND place:Region AND EXISTS { (n)<-[:HOSTS]-(:Municipality {countyCode: place.countyCode}) })
          OR EXISTS { (n)-[:PART_OF|HOSTS|PARTICIPATES_IN|OPERATES_IN|FACES]-(place) })
    })
    // end
  WITH DISTINCT n, degree > 20000 AS isHub
  WITH n, CASE WHEN isHub THEN 0 ELSE COUNT { (n)--() } - COUNT { (n)-[:HAS_STEP|BY|TO|AT]-() } END AS tieCount
  ORDER BY tieCount DESC, n.id LIMIT $limit
  RETURN collect(n) AS shown
}
CALL (seeds, degree, shown) {
  UNWIND CASE WHEN $withFrontier THEN seeds ELSE [] END AS n
  RETURN n, 0 AS step, NULL AS kind, NULL AS level, NULL AS count, [] AS leftOut
  UNION ALL
  UNWIND shown AS n
  RETURN n, 1 AS step, NULL AS kind, NULL AS level, NULL AS count, [] AS leftOut
  UNION ALL
  UNWIND CASE WHEN degree > $limit THEN seeds ELSE [] END AS seed
  MATCH (seed)-[t]-(n:Entity)
  WHERE $expand AND NOT n.id IN $known AND NOT n.id IN $frontier AND NOT n IN shown AND n.isReference = false
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
    // end
    // if $from
    AND coalesce(t.validTo, '~') + '~' >= $from
    // end
    // if $kinds
    AND n.kind IN $kinds
    // end
    // if $levels
    AND n.level IN $levels
    // end
    // if $to
    AND coalesce(n.startDate, n.date, n.published, '') <= $to + '~'
    // end
    // if $from
    AND coalesce(n.endDate, n.date, n.published, '~') + '~' >= $from
    // end
    // if $themes
    AND (n.id IN $themes OR EXISTS { MATCH (n)-[:ABOUT]->(theme:Theme) WHERE theme.id IN $themes })
    // end
    // if $places
    AND (n.id IN $places OR EXISTS {
      MATCH (place:Entity) WHERE place.id IN $places
        AND (n.municipalityCode = place.municipalityCode
          OR (place:Region AND n.countyCode = place.countyCode)
          OR (n:Platform AND place:Region AND EXISTS { (n)<-[:HOSTS]-(:Municipality {countyCode: place.countyCode}) })
          OR EXISTS { (n)-[:PART_OF|HOSTS|PARTICIPATES_IN|OPERATES_IN|FACES]-(place) })
    })
    // end
  WITH DISTINCT n
  WITH n.level AS level, n.kind AS kind, count(*) AS count, collect(CASE WHEN $withLeftOut THEN n.id END) AS ids ORDER BY level, kind
  RETURN NULL AS n, 1 AS step, kind, level, count, ids AS leftOut
}
RETURN n.id AS id, coalesce(n.kind, kind) AS kind, coalesce(n.level, level) AS level, n.nameSv AS nameSv, n.nameEn AS nameEn, n.shortSv AS shortSv,
  n.shortEn AS shortEn, n.startDate AS startDate, n.endDate AS endDate, n.confidence AS confidence,
  CASE WHEN n IS NOT NULL THEN COUNT { (n)--() } - COUNT { (n)-[:HAS_STEP|BY|TO|AT]-() } END AS tieCount, step, count, leftOut, graphVersion
