MATCH (run:ImportRun {id: $id})
SET run.state = 'UNDONE', run.undoneBy = $by
RETURN count(*) AS written
