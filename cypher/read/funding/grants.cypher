// What funds some entities: one row a grant, in order of id, up to the limit. Every row says in `total` how many there are in all.
MATCH (funder:Entity)-[t:FUNDS]->(receiver:Entity)
WHERE receiver.id IN $ids
  AND ($confidences IS NULL OR t.confidence IN $confidences)
  AND ($to IS NULL OR t.validFrom IS NULL OR t.validFrom <= $to + '~')
  AND ($from IS NULL OR t.validTo IS NULL OR t.validTo + '~' >= $from)
  AND ($to IS NULL OR t.year IS NULL OR t.year <= $to + '~')
  AND ($from IS NULL OR t.year IS NULL OR t.year + '~' >= $from)
WITH funder, t, receiver ORDER BY t.id
WITH collect({ funder: funder, t: t, receiver: receiver }) AS found
UNWIND found[0..$limit] AS one
WITH size(found) AS total, one.funder AS funder, one.t AS t, one.receiver AS receiver
RETURN t.id AS id, total,
  funder { .id, .kind, .level, .nameSv, .nameEn, .shortSv, .shortEn } AS funder,
  receiver { .id, .kind, .level, .nameSv, .nameEn, .shortSv, .shortEn } AS receiver,
  head(COLLECT {
    MATCH (receiver)-[:PART_OF]->(programme:Programme)
    // A programme that the funder funds itself tells more than one of the same project that it does not.
    WITH programme ORDER BY EXISTS { (funder)-[:FUNDS]->(programme) } DESC, programme.id
    RETURN programme { .id, .kind, .level, .nameSv, .nameEn, .shortSv, .shortEn }
  }) AS programme,
  coalesce(t.amount, t.amountSek) AS amount, CASE WHEN t.amount IS NULL AND t.amountSek IS NOT NULL THEN 'SEK' ELSE t.currency END AS currency,
  t.year AS year, t.validFrom AS validFrom, t.validTo AS validTo, t.remarkSv AS remarkSv, t.remarkEn AS remarkEn, size(t.sourceIds) AS sourceCount, t.dataset AS dataset
ORDER BY id
