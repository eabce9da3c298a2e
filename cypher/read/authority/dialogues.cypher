// The dialogues that organisations took part in themselves; an organisation without any gives no row. Those held after the
// day $until are left out, one of which the date is unknown never. No order.
MATCH (o:Organisation)-[:PARTICIPATES_IN]->(d:DialogueWorkshop) WHERE o.id IN $ids
  AND ($until IS NULL OR coalesce(d.date + substring('9999-12-31', size(d.date)), $until) <= $until)
WITH DISTINCT o, d ORDER BY d.id
RETURN o.id AS id, collect(d.id) AS dialogues
