// Which of these claims are in the graph, and how they are there.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN id, claim.digest AS digest
