// Writes entities as their claims make them: what no claim says any longer goes away, labels too.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e = row.properties
REMOVE e:$([label IN labels(e) WHERE NOT label IN row.labels])
SET e:$(row.labels)
RETURN count(*) AS written
