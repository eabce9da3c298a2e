// The ties among some entities that pass the conditions, in order of id, up to the limit; then, if wanted, the sources of these ties,
// one row each with `source`. The rows of ties say in `total` how many there are in all.
MATCH (n:Entity) WHERE n.id IN $ids
WITH collect(n) AS nodes, collect(CASE WHEN COUNT { (n)--() } > 500 THEN n END) AS hubs
CALL (nodes, hubs) {
  // A tie of a hub is found from its other end, so that nobody has to walk through all of the hub's.
  UNWIND nodes AS a
  WITH a, nodes, hubs WHERE NOT a IN hubs
  MATCH (a)-[t]-(b) WHERE b IN nodes AND (startNode(t) = a OR b IN hubs)
  RETURN t
  UNION
  UNWIND hubs AS a
  UNWIND hubs AS b
  MATCH (a)-[t]->(b)
  RETURN t
}
WITH t
WHERE (CASE WHEN $tieKinds IS NULL THEN NOT t:BORDERS ELSE type(t) IN $tieKinds END)
    AND ($families IS NULL OR t.family IN $families)
    AND ($confidences IS NULL OR t.confidence IN $confidences)
    AND ($to IS NULL OR t.validFrom IS NULL OR t.validFrom <= $to + '~')
    AND ($from IS NULL OR t.validTo IS NULL OR t.validTo + '~' >= $from)
WITH t ORDER BY t.id
WITH collect(t) AS found
WITH found[0..$limit] AS ties, size(found) AS total
CALL (ties) {
  UNWIND ties AS t
  RETURN type(t) AS kind, t.id AS id, t.family AS family, startNode(t).id AS from, endNode(t).id AS to, t.role AS role, t.roleSv AS roleSv, t.roleEn AS roleEn,
    t.validFrom AS validFrom, t.validTo AS validTo, t.confidence AS confidence, t.sourceIds AS sourceIds, NULL AS source
  UNION ALL
  UNWIND CASE WHEN $withSources THEN ties ELSE [] END AS t
  UNWIND t.sourceIds AS sourceId
  WITH DISTINCT sourceId
  MATCH (s:Source {id: sourceId})
  RETURN NULL AS kind, NULL AS id, NULL AS family, NULL AS from, NULL AS to, NULL AS role, NULL AS roleSv, NULL AS roleEn,
    NULL AS validFrom, NULL AS validTo, NULL AS confidence, NULL AS sourceIds, properties(s) AS source
}
RETURN kind, id, family, from, to, role, roleSv, roleEn, validFrom, validTo, confidence, sourceIds, source, total
