// Import runs, the latest first.
MATCH (r:ImportRun)
RETURN properties(r) AS run
ORDER BY r.startedAt DESC, r.id
LIMIT $limit
