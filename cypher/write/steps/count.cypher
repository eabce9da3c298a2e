MATCH (step:Step {dataset: $dataset})
RETURN count(*) AS stored
