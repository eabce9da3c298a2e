MATCH (b:Barrier)-[:HAS_STEP]->(step:Step)
WHERE step.id IN $ids
RETURN step { .*, barrier: b.id,
  by: COLLECT { MATCH (step)-[:BY]->(e) RETURN e.id ORDER BY e.id },
  to: COLLECT { MATCH (step)-[:TO]->(e) RETURN e.id ORDER BY e.id },
  at: COLLECT { MATCH (step)-[:AT]->(e) RETURN e.id ORDER BY e.id },
  sourceIds: COLLECT { MATCH (step)-[:CITES]->(source) RETURN source.id ORDER BY source.id }
} AS step
