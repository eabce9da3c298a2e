// Sources by id; unknown ids give no row. No order.
MATCH (s:Source) WHERE s.id IN $ids
RETURN properties(s) AS source
