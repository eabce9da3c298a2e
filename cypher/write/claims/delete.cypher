UNWIND $ids AS id
MATCH (claim:Claim {id: id})
DELETE claim
RETURN count(*) AS written
