// The pairs that the latest complete run of each dataset was not sure of; JSON.
MATCH (run:ImportRun {state: 'DONE'}) WHERE run.undoes IS NULL
WITH run ORDER BY run.startedAt DESC
WITH run.dataset AS dataset, head(collect(run)) AS run
WHERE run.review IS NOT NULL
RETURN dataset, run.review AS review
ORDER BY dataset
