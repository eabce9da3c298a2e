UNWIND $ids AS id
MATCH (step:Step {id: id})<-[:HAS_STEP]-(barrier:Barrier)
RETURN step.id AS id, barrier.id AS barrier,
  COLLECT { MATCH (step)-[:BY]->(e) RETURN e.id ORDER BY e.id } AS by,
  COLLECT { MATCH (step)-[:TO]->(e) RETURN e.id ORDER BY e.id } AS to,
  COLLECT { MATCH (step)-[:AT]->(e) RETURN e.id ORDER BY e.id } AS at,
  COLLECT { MATCH (step)-[:CITES]->(source) RETURN source.id ORDER BY source.id } AS sources,
  properties(step) AS properties
