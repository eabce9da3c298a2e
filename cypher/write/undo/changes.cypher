// What a run changed or removed, as it was before; one page at a time.
MATCH (change:Change {run: $run, item: $item})
WHERE change.id > $after
RETURN change.id AS id, change.action AS action, change.before AS before
ORDER BY id
LIMIT $limit
