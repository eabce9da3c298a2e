MATCH (from:Entity)-[tie]->(to:Entity)
WHERE tie.dataset = $dataset
RETURN tie.id AS id, tie.digest AS digest
