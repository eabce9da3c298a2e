// Ties that a run added, of those that begin at these entities: its dataset describes both ends of each of its ties.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[tie]->(:Entity)
WHERE tie.run = $run
RETURN tie.id AS id
