// Which of these ties are in the graph between the ends that they should have, and how they are there. Both ends are found first: of an
// organisation with a hundred thousand ties only those to the other end are looked at.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
USING INDEX a:Entity(id)
MATCH (b:Entity {id: row.to})
USING INDEX b:Entity(id)
MATCH (a)-[tie]->(b)
WHERE tie.id = row.id
RETURN tie.id AS id, tie.digest AS digest
