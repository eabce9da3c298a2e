// Entities that are not there yet.
UNWIND $rows AS row
CREATE (e:$(row.labels))
SET e = row.properties
RETURN count(*) AS written
