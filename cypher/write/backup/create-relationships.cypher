UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
FOREACH (name IN row.floats | SET r[name] = toFloat(r[name]))
RETURN count(*) AS written
