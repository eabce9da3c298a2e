// Which of these ties are in the graph, wherever they are.
UNWIND $ids AS id
CALL db.index.fulltext.queryRelationships('tie_key', 'id:"' + id + '"') YIELD relationship AS tie
RETURN tie.id AS id, tie.digest AS digest
