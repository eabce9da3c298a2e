UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id AS id, properties(claim) AS properties
