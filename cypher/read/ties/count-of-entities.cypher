// How many ties each of some entities has that pass the conditions: one row for each entity. 10,001 says that there are more than 10,000.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, COUNT {
  MATCH (e)-[t]-(other:Entity)
  WHERE ($kinds IS NULL OR type(t) IN $kinds)
    AND ($families IS NULL OR t.family IN $families)
    AND ($levels IS NULL OR other.level IN $levels)
  RETURN t LIMIT 10001
} AS total
