MATCH (:Entity)-[tie]->(:Entity)
WHERE tie.run = $run
RETURN tie.id AS id
ORDER BY id
