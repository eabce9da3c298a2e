// Who takes part in the initiatives among some entities, as far as money is told of them: one row a part, in order of id, up to the limit. A
// part without an amount is told where the initiative is granted money, or another part of it has some.
MATCH (initiative:Initiative) WHERE initiative.id IN $ids
  AND (EXISTS { (initiative)<-[:FUNDS]-() } OR EXISTS { (initiative)<-[some:PARTICIPATES_IN]-() WHERE some.amount IS NOT NULL })
MATCH (organisation:Organisation)-[t:PARTICIPATES_IN]->(initiative)
WHERE ($confidences IS NULL OR t.confidence IN $confidences)
  AND ($to IS NULL OR t.validFrom IS NULL OR t.validFrom <= $to + '~')
  AND ($from IS NULL OR t.validTo IS NULL OR t.validTo + '~' >= $from)
WITH organisation, t, initiative ORDER BY t.id
WITH collect({ organisation: organisation, t: t, initiative: initiative }) AS found
UNWIND found[0..$limit] AS one
WITH size(found) AS total, one.organisation AS organisation, one.t AS t, one.initiative AS initiative
RETURN t.id AS id, total,
  initiative { .id, .kind, .level, .nameSv, .nameEn, .shortSv, .shortEn } AS initiative,
  organisation { .id, .kind, .level, .nameSv, .nameEn, .shortSv, .shortEn } AS organisation,
  head(COLLECT {
    MATCH (initiative)-[:PART_OF]->(programme:Programme)
    WITH programme ORDER BY programme.id
    RETURN programme { .id, .kind, .level, .nameSv, .nameEn, .shortSv, .shortEn }
  }) AS programme,
  t.amount AS amount, t.currency AS currency, t.role AS role, t.roleSv AS roleSv, t.roleEn AS roleEn, t.validFrom AS validFrom, t.validTo AS validTo,
  size(t.sourceIds) AS sourceCount, t.dataset AS dataset
ORDER BY id
