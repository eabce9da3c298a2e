// Ties among some entities that only later imports speak of: one row each, with what imports changed or removed of them.
// `before` is the tie as it was, in JSON.
MATCH (a:Entity)-[t]->(b:Entity)
WHERE a.id IN $ids AND b.id IN $ids AND t.run IN $later
WITH t ORDER BY t.id
RETURN t.id AS id, COLLECT {
    MATCH (change:Change {id: t.id}) WHERE change.item = 'TIE'
    RETURN change { .run, .action, .before }
  } AS changes
