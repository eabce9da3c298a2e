MATCH (claim:Claim {run: $run})
RETURN claim.id AS id
LIMIT $limit
