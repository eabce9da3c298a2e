// Ties that are not there yet. The type is a value of the row: one of the tie kinds of cypher/model.ts.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[tie:$(row.kind)]->(b)
SET tie = row.properties
RETURN count(*) AS written
