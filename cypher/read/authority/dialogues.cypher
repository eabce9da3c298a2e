// The dialogues that organisations took part in themselves; an organisation without any gives no row. No order.
MATCH (o:Organisation)-[:PARTICIPATES_IN]->(d:DialogueWorkshop) WHERE o.id IN $ids
WITH DISTINCT o, d ORDER BY d.id
RETURN o.id AS id, collect(d.id) AS dialogues
