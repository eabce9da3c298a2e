MATCH (step:Step {dataset: $dataset})
WHERE step.id > $after
RETURN step.id AS id
ORDER BY id
LIMIT $limit
