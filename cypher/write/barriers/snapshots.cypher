// Some barriers as they stand, for the log of their changes; an id that is no barrier's gives no row. No order of rows.
// Barriers are few and ids may be ten thousand: each barrier is looked for among the ids, not each id among the entities.
MATCH (b:Barrier)
WHERE b.id IN $ids
RETURN b.id AS id, properties(b) AS properties,
  COLLECT {
    MATCH (b)-[:HAS_STEP]->(step)
    WITH step ORDER BY step.id
    RETURN step { .id, .kind, .date, .sourceStatus, .dataset, .digest,
      by: COLLECT { MATCH (step)-[:BY]->(e) RETURN e.id ORDER BY e.id },
      to: COLLECT { MATCH (step)-[:TO]->(e) RETURN e.id ORDER BY e.id }
    }
  } AS steps,
  COLLECT {
    MATCH (b)-[t]-(other:Entity)
    WITH t, other ORDER BY t.id
    RETURN { id: t.id, kind: type(t), digest: t.digest, other: other.id }
  } AS ties
