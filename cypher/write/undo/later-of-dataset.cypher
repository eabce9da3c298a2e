// Runs of the same dataset that wrote something after this one; an undone run, and an undo itself, stand in nobody's way.
MATCH (run:ImportRun {id: $id})
MATCH (later:ImportRun {dataset: run.dataset})
WHERE later.firstVersion > run.firstVersion AND later.state <> 'UNDONE' AND later.undoes IS NULL
RETURN later.id AS id
ORDER BY later.firstVersion
