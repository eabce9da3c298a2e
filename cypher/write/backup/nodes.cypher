// Every node; `floats` names the properties that are floating point, which JSON does not tell from whole numbers.
MATCH (n)
RETURN elementId(n) AS key, labels(n) AS labels, properties(n) AS properties,
  [name IN keys(n) WHERE valueType(n[name]) STARTS WITH 'FLOAT' | name] AS floats
