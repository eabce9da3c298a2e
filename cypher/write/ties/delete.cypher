UNWIND $ids AS id
CALL db.index.fulltext.queryRelationships('tie_key', 'id:"' + id + '"') YIELD relationship AS tie
DELETE tie
RETURN count(*) AS written
