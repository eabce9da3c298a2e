MATCH (source:Source {dataset: $dataset})
RETURN source.id AS id, source.digest AS digest
