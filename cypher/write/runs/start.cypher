CREATE (run:ImportRun)
SET run = $properties
RETURN count(*) AS written
