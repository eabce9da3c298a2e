// What shows that two organisations collaborate, one row for each piece of evidence; `a` is the lesser id. Both take part in
// the same initiative at overlapping times, or a tie says it directly. Dates that the participation lacks are those of the
// initiative; unknown ones count as overlapping. Signing, funding and sitting in the same meeting count only when asked for.
CALL () {
  MATCH (a:Organisation)-[p:PARTICIPATES_IN]->(i:Initiative)<-[q:PARTICIPATES_IN]-(b:Organisation)
  WHERE a.id < b.id
    AND ($includeSigning OR (coalesce(p.role, '') <> 'SIGNATORY' AND coalesce(q.role, '') <> 'SIGNATORY'))
  WITH a, b, i, 'PARTICIPATES_IN' AS kind, p, q,
    CASE WHEN p.validFrom IS NULL AND p.validTo IS NULL THEN i.startDate ELSE p.validFrom END AS aFrom,
    CASE WHEN p.validFrom IS NULL AND p.validTo IS NULL THEN i.endDate ELSE p.validTo END AS aTo,
    CASE WHEN q.validFrom IS NULL AND q.validTo IS NULL THEN i.startDate ELSE q.validFrom END AS bFrom,
    CASE WHEN q.validFrom IS NULL AND q.validTo IS NULL THEN i.endDate ELSE q.validTo END AS bTo
  RETURN a, b, i, kind, aFrom, aTo, bFrom, bTo, p.sourceIds + q.sourceIds AS sourceIds, i.id AS evidenceId,
    CASE
      WHEN coalesce(p.validFrom, p.validTo) IS NOT NULL AND coalesce(q.validFrom, q.validTo) IS NOT NULL THEN 'TIE'
      WHEN coalesce(aFrom, aTo) IS NULL OR coalesce(bFrom, bTo) IS NULL THEN 'UNKNOWN'
      ELSE 'INITIATIVE'
    END AS datesFrom,
    CASE WHEN p.confidence = 'LOW' OR q.confidence = 'LOW' THEN 'LOW' WHEN p.confidence = 'MEDIUM' OR q.confidence = 'MEDIUM' THEN 'MEDIUM' ELSE 'HIGH' END AS confidence
  UNION ALL
  MATCH (x:Organisation)-[t:COLLABORATES_WITH|FUNDS]->(y:Organisation)
  WHERE x <> y AND (t:COLLABORATES_WITH OR $includeFunding)
  WITH t, CASE WHEN x.id < y.id THEN x ELSE y END AS a, CASE WHEN x.id < y.id THEN y ELSE x END AS b
  RETURN a, b, NULL AS i, type(t) AS kind, t.validFrom AS aFrom, t.validTo AS aTo, t.validFrom AS bFrom, t.validTo AS bTo, t.sourceIds AS sourceIds,
    t.id AS evidenceId, CASE WHEN coalesce(t.validFrom, t.validTo) IS NULL THEN 'UNKNOWN' ELSE 'TIE' END AS datesFrom, t.confidence AS confidence
  UNION ALL
  MATCH (a:Organisation)-[p:FUNDS|PARTICIPATES_IN]->(i:Initiative)<-[q:FUNDS|PARTICIPATES_IN]-(b:Organisation)
  WHERE $includeFunding AND a.id < b.id AND (p:FUNDS OR q:FUNDS)
    AND ($includeSigning OR (coalesce(p.role, '') <> 'SIGNATORY' AND coalesce(q.role, '') <> 'SIGNATORY'))
  RETURN a, b, i, 'FUNDS' AS kind, i.startDate AS aFrom, i.endDate AS aTo, i.startDate AS bFrom, i.endDate AS bTo, p.sourceIds + q.sourceIds AS sourceIds,
    i.id AS evidenceId, CASE WHEN coalesce(i.startDate, i.endDate) IS NULL THEN 'UNKNOWN' ELSE 'INITIATIVE' END AS datesFrom,
    CASE WHEN p.confidence = 'LOW' OR q.confidence = 'LOW' THEN 'LOW' WHEN p.confidence = 'MEDIUM' OR q.confidence = 'MEDIUM' THEN 'MEDIUM' ELSE 'HIGH' END AS confidence
  UNION ALL
  MATCH (a:Organisation)-[p:PARTICIPATES_IN]->(i:Dialogue)<-[q:PARTICIPATES_IN]-(b:Organisation)
  WHERE $includeDialogues AND a.id < b.id
  RETURN a, b, i, 'PARTICIPATES_IN' AS kind, i.date AS aFrom, i.date AS aTo, i.date AS bFrom, i.date AS bTo, p.sourceIds + q.sourceIds AS sourceIds,
    i.id AS evidenceId, CASE WHEN i.date IS NULL THEN 'UNKNOWN' ELSE 'INITIATIVE' END AS datesFrom,
    CASE WHEN p.confidence = 'LOW' OR q.confidence = 'LOW' THEN 'LOW' WHEN p.confidence = 'MEDIUM' OR q.confidence = 'MEDIUM' THEN 'MEDIUM' ELSE 'HIGH' END AS confidence
}
// A date of less precision stands for its whole year or month: '~' sorts after all that may follow it.
WITH a, b, i, kind, evidenceId, datesFrom, confidence, sourceIds, aFrom, aTo, bFrom, bTo,
  CASE WHEN aFrom IS NULL THEN bFrom WHEN bFrom IS NULL THEN aFrom WHEN aFrom > bFrom THEN aFrom ELSE bFrom END AS validFrom,
  CASE WHEN aTo IS NULL THEN bTo WHEN bTo IS NULL THEN aTo WHEN aTo + '~' < bTo + '~' THEN aTo ELSE bTo END AS validTo
WHERE (aTo IS NULL OR bFrom IS NULL OR aTo + '~' >= bFrom)
  AND (bTo IS NULL OR aFrom IS NULL OR bTo + '~' >= aFrom)
  AND ($to IS NULL OR validFrom IS NULL OR validFrom <= $to + '~')
  AND ($from IS NULL OR validTo IS NULL OR validTo + '~' >= $from)
  AND ($seeds IS NULL OR a.id IN $seeds OR b.id IN $seeds)
  AND ($kinds IS NULL OR ((a.id IN coalesce($seeds, []) OR a.kind IN $kinds) AND (b.id IN coalesce($seeds, []) OR b.kind IN $kinds)))
  AND ($levels IS NULL OR ((a.id IN coalesce($seeds, []) OR a.level IN $levels) AND (b.id IN coalesce($seeds, []) OR b.level IN $levels)))
  AND ($tieKinds IS NULL OR kind IN $tieKinds)
  // A collaboration is about what the shared initiative is about.
  AND ($themes IS NULL OR EXISTS { MATCH (i)-[:ABOUT]->(theme:Theme) WHERE theme.id IN $themes })
  AND ($places IS NULL OR ((a.id IN coalesce($seeds, []) OR a.id IN $places OR EXISTS {
    MATCH (place:Entity) WHERE place.id IN $places
      AND (a.municipalityCode = place.municipalityCode
        OR (place:Region AND a.countyCode = place.countyCode)
        OR (a:Platform AND place:Region AND EXISTS { (a)<-[:HOSTS]-(:Municipality {countyCode: place.countyCode}) })
        OR EXISTS { (a)-[:PART_OF|HOSTS|PARTICIPATES_IN|OPERATES_IN|FACES]-(place) })
  }) AND (b.id IN coalesce($seeds, []) OR b.id IN $places OR EXISTS {
    MATCH (place:Entity) WHERE place.id IN $places
      AND (b.municipalityCode = place.municipalityCode
        OR (place:Region AND b.countyCode = place.countyCode)
        OR (b:Platform AND place:Region AND EXISTS { (b)<-[:HOSTS]-(:Municipality {countyCode: place.countyCode}) })
        OR EXISTS { (b)-[:PART_OF|HOSTS|PARTICIPATES_IN|OPERATES_IN|FACES]-(place) })
  })))
RETURN DISTINCT a.id AS a, b.id AS b, kind, evidenceId, i.id AS initiativeId, validFrom, validTo, datesFrom, confidence, sourceIds
ORDER BY a, b, evidenceId, kind
