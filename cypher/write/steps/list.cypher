MATCH (step:Step {dataset: $dataset})
RETURN step.id AS id, step.digest AS digest
