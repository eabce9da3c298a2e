MATCH (run:ImportRun {id: $id})
RETURN properties(run) AS run
