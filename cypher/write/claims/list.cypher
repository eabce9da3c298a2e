MATCH (claim:Claim {dataset: $dataset})
RETURN claim.id AS id, claim.digest AS digest
