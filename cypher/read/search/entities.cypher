// Entities that hold words, best first: the score is that of the best field, names before descriptions.
// Names are searched with accents folded and by word forms; descriptions by word forms of their language.
CALL () {
  CALL db.index.fulltext.queryNodes('entity_name', $name, {limit: 1000}) YIELD node, score
  RETURN node, score * 4 AS score, 'NAME' AS field
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_sv', $swedishName, {limit: 1000}) YIELD node, score
  RETURN node, score * 3 AS score, 'NAME_SV' AS field
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_en', $englishName, {limit: 1000}) YIELD node, score
  RETURN node, score * 3 AS score, 'NAME_EN' AS field
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_key', $key, {limit: 1000}) YIELD node, score
  RETURN node, score * 5 AS score, 'IDENTIFIER' AS field
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_sv', $swedishSummary, {limit: 1000}) YIELD node, score
  RETURN node, score AS score, 'SUMMARY_SV' AS field
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_en', $englishSummary, {limit: 1000}) YIELD node, score
  RETURN node, score AS score, 'SUMMARY_EN' AS field
}
WITH node AS e, score, field
WHERE ($kinds IS NULL OR e.kind IN $kinds) AND ($levels IS NULL OR e.level IN $levels)
// What has ties comes before what a register alone knows.
WITH e, score * CASE WHEN e.isReference THEN 0.6 ELSE 1.0 END * (1 + log10(1 + COUNT { (e)--() } - COUNT { (e)-[:HAS_STEP|BY|TO|AT]-() }) / 4) AS score, field
ORDER BY score DESC
WITH e, max(score) AS score, head(collect(field)) AS field
ORDER BY score DESC, e.id
WITH collect({ e: e, score: score, field: field }) AS hits
WITH hits, size(hits) AS total
UNWIND hits[$offset..$offset + $limit] AS hit
WITH hit.e AS e, hit.score AS score, hit.field AS field, total
RETURN CASE WHEN $brief THEN e { .id, .kind, .level, .nameSv, .nameEn, .barrierType, .levelOfAuthority, .startDate, .endDate }
    ELSE e { .*,
    tieCount: COUNT { (e)--() } - COUNT { (e)-[:HAS_STEP|BY|TO|AT]-() },
    holderCount: CASE WHEN e:Barrier THEN COUNT { (e)<-[:HAS_AUTHORITY_OVER]-() } END
  }
  END AS entity, score, field, total
