// The seed, then what is one and two ties away, those with most ties first, and the ties among all of these.
MATCH (seed:Entity {id: $id})
CALL (seed) {
  MATCH (seed)-[t]-(n:Entity) WHERE n <> seed AND n.isReference = false AND NOT t:BORDERS
  WITH DISTINCT n
  WITH n, COUNT { (n)--() } - COUNT { (n)-[:HAS_STEP|BY|TO|AT]-() } AS tieCount ORDER BY tieCount DESC, n.id
  RETURN collect(n) AS all
}
WITH seed, all, all[0..99] AS near
CALL (seed, all) {
  UNWIND all AS m
  MATCH (m)-[t]-(n:Entity) WHERE n <> seed AND n.isReference = false AND NOT t:BORDERS AND NOT n IN all
  WITH DISTINCT n
  WITH n, COUNT { (n)--() } - COUNT { (n)-[:HAS_STEP|BY|TO|AT]-() } AS tieCount ORDER BY tieCount DESC, n.id
  RETURN collect(n) AS beyond
}
WITH [seed] + near + beyond[0..99 - size(near)] AS nodes, size(near) AS nearCount
CALL (nodes) {
  UNWIND nodes AS a
  MATCH (a)-[t]->(b:Entity) WHERE b IN nodes AND NOT t:BORDERS
  WITH t ORDER BY t.id LIMIT 300
  RETURN collect({ id: t.id, kind: type(t), from: startNode(t).id, to: endNode(t).id }) AS ties
}
RETURN { nodes: [place IN range(0, size(nodes) - 1) | { id: nodes[place].id, kind: nodes[place].kind, level: nodes[place].level,
    name: coalesce(nodes[place].nameSv, nodes[place].nameEn), distance: CASE WHEN place = 0 THEN 0 WHEN place <= nearCount THEN 1 ELSE 2 END }], ties: ties } AS scene
