// Import runs by id; unknown ids give no row. No order.
MATCH (r:ImportRun) WHERE r.id IN $ids
RETURN properties(r) AS run
