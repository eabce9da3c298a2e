UNWIND $rows AS row
MERGE (claim:Claim {id: row.id})
SET claim = row.properties
RETURN count(*) AS written
