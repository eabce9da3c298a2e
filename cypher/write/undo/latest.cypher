// The latest runs that wrote something and can be taken back, newest first.
MATCH (run:ImportRun)
WHERE run.firstVersion IS NOT NULL AND run.undoes IS NULL AND run.state <> 'UNDONE'
RETURN run.id AS id
ORDER BY run.firstVersion DESC
LIMIT $limit
