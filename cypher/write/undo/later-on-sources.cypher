// Runs of the given datasets that wrote something after this one: they cite sources that it brought.
MATCH (run:ImportRun {id: $id})
MATCH (later:ImportRun) WHERE later.dataset IN $datasets
  AND later.firstVersion > run.firstVersion AND later.state <> 'UNDONE' AND later.undoes IS NULL
RETURN later.id AS id
ORDER BY later.firstVersion
