// Ties by id, found by the full-text index; unknown ids give no row. No order.
UNWIND $ids AS id
CALL db.index.fulltext.queryRelationships('tie_key', '"' + id + '"', {limit: 5}) YIELD relationship AS t
WITH DISTINCT t, id WHERE t.id = id
RETURN t { .*, kind: type(t), from: startNode(t).id, to: endNode(t).id } AS tie
