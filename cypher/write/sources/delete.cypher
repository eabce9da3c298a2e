UNWIND $ids AS id
MATCH (source:Source {id: id})
DELETE source
RETURN count(*) AS written
