// The ids of a dataset's claims begin with its name, so that a page is found by the index on ids.
MATCH (claim:Claim)
WHERE claim.id > $after AND claim.id < $end
RETURN claim.id AS id
ORDER BY id
LIMIT $limit
