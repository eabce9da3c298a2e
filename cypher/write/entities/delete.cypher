// Not DETACH: a dataset describes both ends of its ties, so that none can be left. Were one, the write must fail, not lose it.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DELETE e
RETURN count(*) AS written
