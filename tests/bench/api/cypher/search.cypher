CALL () {
  CALL db.index.fulltext.queryNodes('entity_name', $name, {limit: 1000}) YIELD node, score
  RETURN node, score * 4 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_sv', $swedishName, {limit: 1000}) YIELD node, score
  RETURN node, score * 3 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_en', $englishName, {limit: 1000}) YIELD node, score
  RETURN node, score * 3 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_sv', $swedishSummary, {limit: 1000}) YIELD node, score
  RETURN node, score AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_en', $englishSummary, {limit: 1000}) YIELD node, score
  RETURN node, score AS score
}
WITH node AS e, max(score) AS score
WITH e, score * CASE WHEN e.isReference THEN 0.6 ELSE 1.0 END * (1 + log10(1 + COUNT { (e)--() } - COUNT { (e)-[:HAS_STEP|BY|TO|AT]-() }) / 4) AS score
ORDER BY score DESC, e.id
WITH collect(e) AS found
RETURN { totalCount: size(found), nodes: [e IN found[0..10] | { id: e.id, kind: e.kind, level: e.level, name: coalesce(e.nameSv, e.nameEn) }] } AS search
