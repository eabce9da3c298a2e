MATCH (run:ImportRun {state: 'RUNNING'})
RETURN run.id AS id, run.process AS process, run.seenAt AS seenAt
ORDER BY run.startedAt
