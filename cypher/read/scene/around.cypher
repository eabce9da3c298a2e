// A scene around some entities: these, what they are tied to, with `isDeep` what that is tied to, those with most ties first, and the ties
// among all that are shown, in no order, unless there are too many of them. One row, or none where the entities have so many ties that they cannot all be looked at. What
// a limit leaves out is counted by level and kind. What a register alone knows is drawn only when named.
MATCH (seed:Entity) WHERE seed.id IN $seeds
WITH seed ORDER BY seed.id
WITH collect(seed) AS seeds, sum(COUNT { (seed)--() }) AS degree
WHERE degree <= $mostTies
CALL (seeds) {
  UNWIND CASE WHEN $expand THEN seeds ELSE [] END AS seed
  MATCH (seed)-[t]-(n)
  WHERE n:Entity AND NOT n IN seeds AND n.isReference = false
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
  WITH DISTINCT n
  WHERE true
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
  WITH n, COUNT { (n)--() } - COUNT { (n)-[:HAS_STEP|BY|TO|AT]-() } AS tieCount
  ORDER BY tieCount DESC, n.id
  RETURN collect(n) AS near, collect(tieCount) AS nearCounts
}
// A list that a row carries counts as memory of that row: where the second step leads far, it is asked for by itself.
WITH *, CASE WHEN $isDeep THEN reduce(sum = 0, n IN near | sum + COUNT { (n)--() }) ELSE 0 END AS reach
WHERE reach <= $mostReached
CALL (seeds, near) {
  UNWIND CASE WHEN $isDeep THEN near ELSE [] END AS m
  MATCH (m)-[t]-(n)
  WHERE n:Entity AND NOT n IN seeds AND NOT n IN near AND n.isReference = false
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
  WITH DISTINCT n
  WHERE true
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
  WITH n, COUNT { (n)--() } - COUNT { (n)-[:HAS_STEP|BY|TO|AT]-() } AS tieCount
  ORDER BY tieCount DESC, n.id
  RETURN collect(n) AS far, collect(tieCount) AS farCounts
}
WITH *, near[0..$room] AS shownNear, far[0..$nodeLimit - size(seeds) - size(near[0..$room])] AS shownFar
WITH *, seeds + shownNear + shownFar AS nodes
CALL (nodes) {
  // A tie is looked at where it begins; one of a hub at its other end, so that nobody has to walk through all of the hub's.
  WITH nodes, [n IN nodes WHERE COUNT { (n)--() } > 500] AS hubs
  CALL (nodes, hubs) {
    UNWIND nodes AS a
    WITH a, nodes, hubs WHERE NOT a IN hubs
    MATCH (a)-[t]->(b) WHERE b IN nodes
    RETURN t
    UNION ALL
    UNWIND CASE WHEN hubs = [] THEN [] ELSE nodes END AS a
    WITH a, hubs WHERE NOT a IN hubs
    MATCH (a)<-[t]-(b) WHERE b IN hubs
    RETURN t
    UNION ALL
    // Between hubs, kind by kind: the database then walks the fewer ties of that kind that one of the two has. Kinds that make hubs stand apart.
    UNWIND hubs AS a
    UNWIND hubs AS b
    MATCH (a)-[t:FUNDS]->(b)
    RETURN t
    UNION ALL
    UNWIND hubs AS a
    UNWIND hubs AS b
    MATCH (a)-[t:ABOUT]->(b)
    RETURN t
    UNION ALL
    UNWIND hubs AS a
    UNWIND hubs AS b
    MATCH (a)-[t:PARTICIPATES_IN]->(b)
    RETURN t
    UNION ALL
    UNWIND hubs AS a
    UNWIND hubs AS b
    MATCH (a)-[t:COLLABORATES_WITH|COMMISSIONS|PART_OF|HOSTS|SUCCEEDS|OPERATES_IN|BORDERS|RAISES|IDENTIFIES|FACES|ADDRESSES|LIFTED_TO|HAS_AUTHORITY_OVER|ADVISES_ON|INCLUDES|FOLLOWS|PRODUCED|CONTRIBUTES_TO|USES_METHOD|LEARNED_FROM|EVALUATES|DESCRIBES|WORKS_AT|LEADS|ACCOMPANIES]->(b)
    RETURN t
  }
  WITH t
  WHERE t.id IS NOT NULL
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
  RETURN collect(t) AS found
}
// if $withSources
CALL (found) {
  UNWIND found AS t UNWIND t.sourceIds AS id
  RETURN collect(DISTINCT id) AS sourceIds
}
// end
RETURN [n IN seeds | [n.id, n.kind, n.level, n.nameSv, n.nameEn, n.shortSv, n.shortEn, n.startDate, n.endDate, n.confidence, COUNT { (n)--() } - COUNT { (n)-[:HAS_STEP|BY|TO|AT]-() }]] AS seeds,
  [i IN range(0, size(shownNear) - 1) | [near[i].id, near[i].kind, near[i].level, near[i].nameSv, near[i].nameEn, near[i].shortSv, near[i].shortEn, near[i].startDate, near[i].endDate, near[i].confidence, nearCounts[i]]] AS near,
  [i IN range(0, size(shownFar) - 1) | [far[i].id, far[i].kind, far[i].level, far[i].nameSv, far[i].nameEn, far[i].shortSv, far[i].shortEn, far[i].startDate, far[i].endDate, far[i].confidence, farCounts[i]]] AS far,
  COLLECT { UNWIND near[size(shownNear)..] + far[size(shownFar)..] AS n WITH n.level AS level, n.kind AS kind, count(*) AS count ORDER BY level, kind
    RETURN [level, kind, count] } AS leftOut,
  [t IN CASE WHEN size(found) <= $tieLimit THEN found ELSE [] END | [t.id, type(t), startNode(t).id, endNode(t).id
    // if $withDetails
    , t.role, t.roleSv, t.roleEn, t.validFrom, t.validTo, t.confidence
    // end
    // if $withSourceIds
    , t.sourceIds
    // end
    ]] AS ties, size(found) AS total,
  // if $withSources
  COLLECT { MATCH (s:Source) WHERE s.id IN sourceIds RETURN [s.id, s.url, s.title, s.noteSv, s.noteEn, s.publisher, s.date, s.licence, s.dataset] } AS sources,
  // end
  head(COLLECT { MATCH (g:GraphState) RETURN g.version }) AS graphVersion
