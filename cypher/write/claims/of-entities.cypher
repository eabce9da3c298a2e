UNWIND $ids AS id
MATCH (claim:Claim {entityId: id})
RETURN id AS entityId, claim.dataset AS dataset, claim.data AS data
