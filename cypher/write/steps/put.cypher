// A step counts as written when its barrier and every end are there.
UNWIND $rows AS row
MATCH (barrier:Barrier {id: row.barrier})
CREATE (step:Step)
SET step = row.properties
CREATE (barrier)-[:HAS_STEP]->(step)
WITH row, step
CALL (row, step) {
  UNWIND row.by AS id
  MATCH (e:Entity {id: id})
  CREATE (step)-[:BY]->(e)
  RETURN count(*) AS by
}
CALL (row, step) {
  UNWIND row.to AS id
  MATCH (e:Entity {id: id})
  CREATE (step)-[:TO]->(e)
  RETURN count(*) AS to
}
CALL (row, step) {
  UNWIND row.at AS id
  MATCH (e:DialogueWorkshop {id: id})
  CREATE (step)-[:AT]->(e)
  RETURN count(*) AS at
}
CALL (row, step) {
  UNWIND row.sources AS id
  MATCH (source:Source {id: id})
  CREATE (step)-[:CITES]->(source)
  RETURN count(*) AS sources
}
WITH row, by = size(row.by) AND to = size(row.to) AND at = size(row.at) AND sources = size(row.sources) AS isWhole
RETURN count(CASE WHEN isWhole THEN 1 END) AS written
