MATCH (:Entity)-[tie]->(:Entity)
WHERE tie.dataset = $dataset
RETURN count(*) AS stored
