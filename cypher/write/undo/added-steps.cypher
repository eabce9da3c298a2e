MATCH (step:Step {run: $run})
RETURN step.id AS id
ORDER BY id
