// What other datasets claim of these entities.
UNWIND $ids AS id
MATCH (claim:Claim {entityId: id}) WHERE claim.dataset <> $dataset
RETURN id AS entityId, claim.dataset AS dataset, claim.data AS data
