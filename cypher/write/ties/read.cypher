UNWIND $ids AS id
CALL db.index.fulltext.queryRelationships('tie_key', 'id:"' + id + '"') YIELD relationship AS tie
RETURN tie.id AS id, type(tie) AS kind, startNode(tie).id AS `from`, endNode(tie).id AS `to`, properties(tie) AS properties
