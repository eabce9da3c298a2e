MATCH (claim:Claim {dataset: $dataset})
RETURN count(*) AS stored
