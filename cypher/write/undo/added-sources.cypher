MATCH (source:Source {run: $run})
RETURN source.id AS id
ORDER BY id
