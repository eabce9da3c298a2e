// Entities that hold words, best first: the score is that of the best field, names before descriptions.
// Names are searched with accents folded and by word forms; descriptions by word forms of their language.
UNWIND [['entity_name', $name, 4, 'NAME'], ['entity_sv', $swedishName, 3, 'NAME_SV'], ['entity_en', $englishName, 3, 'NAME_EN'],
  ['entity_key', $key, 5, 'IDENTIFIER'], ['entity_sv', $swedishSummary, 1, 'SUMMARY_SV'], ['entity_en', $englishSummary, 1, 'SUMMARY_EN']] AS part
WITH part WHERE part[1] IS NOT NULL
CALL db.index.fulltext.queryNodes(part[0], part[1], {limit: 1000}) YIELD node, score
WITH node, score * part[2] AS score, part[3] AS field
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
// if $brief
RETURN [e.id, e.kind, e.level, e.nameSv, e.nameEn, e.barrierType, e.levelOfAuthority, e.startDate, e.endDate] AS entity, score, field, total
// else
RETURN e { .*,
    tieCount: COUNT { (e)--() } - COUNT { (e)-[:HAS_STEP|BY|TO|AT]-() },
    holderCount: CASE WHEN e:Barrier THEN COUNT { (e)<-[:HAS_AUTHORITY_OVER]-() } END
  } AS entity, score, field, total
// end
