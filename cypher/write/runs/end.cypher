MATCH (run:ImportRun {id: $id})
SET run += $properties
REMOVE run.seenAt
RETURN count(*) AS written
