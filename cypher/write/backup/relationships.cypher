// Every relationship, with the keys of its ends.
MATCH (a)-[r]->(b)
RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS properties,
  [name IN keys(r) WHERE valueType(r[name]) STARTS WITH 'FLOAT' | name] AS floats
