// Some nodes, whichever, with their relationships.
MATCH (n)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS written
