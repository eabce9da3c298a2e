// What is known of some barriers, or of all: one row each, with its steps, and its ties to those who meet it and can act on it.
MATCH (b:Barrier)
WHERE $ids IS NULL OR b.id IN $ids
RETURN b.id AS id, b.sortSv AS sortSv, b.barrierType AS barrierType, b.levelOfAuthority AS levelOfAuthority,
  COLLECT { MATCH (b)-[:ABOUT]->(theme:Theme) RETURN theme.id ORDER BY theme.id } AS themes,
  COLLECT {
    CALL (b) {
      MATCH (b)<-[:FACES]-(place:Municipality|Region) RETURN place
      UNION
      MATCH (b)<-[:FACES]-(:Platform)<-[:HOSTS]-(place:Municipality) RETURN place
    }
    RETURN place.id ORDER BY place.id
  } AS cities,
  COLLECT {
    MATCH (b)-[:HAS_STEP]->(step)
    RETURN step { .*, barrier: b.id,
      by: COLLECT { MATCH (step)-[:BY]->(e) RETURN e.id ORDER BY e.id },
      to: COLLECT { MATCH (step)-[:TO]->(e) RETURN e.id ORDER BY e.id },
      at: COLLECT { MATCH (step)-[:AT]->(e) RETURN e.id ORDER BY e.id },
      sourceIds: COLLECT { MATCH (step)-[:CITES]->(source) RETURN source.id ORDER BY source.id }
    }
  } AS steps,
  COLLECT {
    MATCH (b)-[t]-(other:Entity)
    WHERE t.family = 'BARRIER'
    WITH t, other ORDER BY other.sortSv, t.id
    RETURN t { .*, kind: type(t), from: startNode(t).id, to: endNode(t).id, other: other.id, otherLevel: other.level }
  } AS ties
