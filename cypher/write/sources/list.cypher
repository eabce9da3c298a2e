MATCH (source:Source {dataset: $dataset})
WHERE source.id > $after
RETURN source.id AS id
ORDER BY id
LIMIT $limit
