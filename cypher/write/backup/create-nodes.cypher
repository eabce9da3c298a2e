// One row for each node, with the key that the database gave it now.
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
FOREACH (name IN row.floats | SET n[name] = toFloat(n[name]))
RETURN row.key AS key, elementId(n) AS now
