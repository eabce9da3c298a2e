// The ties of a dataset that begin at these entities: it describes both ends of each of its ties.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[tie]->(:Entity)
WHERE tie.dataset = $dataset
RETURN tie.id AS id
