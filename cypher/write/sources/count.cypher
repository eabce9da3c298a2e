MATCH (source:Source {dataset: $dataset})
RETURN count(*) AS stored
