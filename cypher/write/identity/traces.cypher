// How a dataset's records were found at its latest import.
MATCH (claim:Claim {dataset: $dataset}) WHERE claim.trace IS NOT NULL
RETURN claim.entityId AS entityId, claim.trace AS trace
