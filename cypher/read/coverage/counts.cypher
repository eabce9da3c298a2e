// How much is known, by city, level, year, number of sources or confidence: what by-dimension.cypher lists, counted. One row a key.
// No list is made of all that has a key: the database would hold it in memory.
CALL () {
  MATCH (e:Entity) WHERE e.isReference = false
  WITH e, coalesce(e.startDate, e.date, e.published, e.observedDate, e.endDate) AS begin,
    coalesce(e.endDate, e.startDate, e.date, e.published, e.observedDate) AS end
  RETURN true AS isEntity, e:Barrier AS isBarrier, e.confidence = 'LOW' AS isWeak, e.sourceIds AS sourceIds,
    CASE $by
      WHEN 'LEVEL' THEN [coalesce(e.level, '')]
      WHEN 'CONFIDENCE' THEN [e.confidence]
      WHEN 'SOURCES' THEN [toString(size(e.sourceIds))]
      WHEN 'YEAR' THEN CASE WHEN begin IS NULL THEN [''] ELSE [year IN range(toInteger(left(begin, 4)), toInteger(left(end, 4))) | toString(year)] END
      // A municipality has its own code, and so is in its own city.
      ELSE COLLECT {
        CALL (e) {
          MATCH (m:Entity&Municipality {municipalityCode: e.municipalityCode}) RETURN m
          UNION
          MATCH (e)-[t]-(m:Municipality) WHERE NOT t:BORDERS AND NOT t:PART_OF RETURN m
          UNION
          MATCH (e)--(:Platform)<-[:HOSTS]-(m:Municipality) RETURN m
        }
        WITH DISTINCT m WHERE m.isReference = false
        RETURN m.id
      }
    END AS keys
  UNION ALL
  MATCH (a:Entity)-[t]->(b:Entity)
  WHERE a.isReference = false AND b.isReference = false AND NOT t:BORDERS
    AND NOT (t:PART_OF AND a:Municipality AND b:Region)
  WITH a, t, b, coalesce(t.validFrom, t.validTo) AS begin, coalesce(t.validTo, t.validFrom) AS end
  RETURN false AS isEntity, false AS isBarrier, t.confidence = 'LOW' AS isWeak, t.sourceIds AS sourceIds,
    CASE $by
      WHEN 'LEVEL' THEN CASE WHEN coalesce(a.level, '') = coalesce(b.level, '') THEN [coalesce(a.level, '')] ELSE [coalesce(a.level, ''), coalesce(b.level, '')] END
      WHEN 'CONFIDENCE' THEN [t.confidence]
      WHEN 'SOURCES' THEN [toString(size(t.sourceIds))]
      WHEN 'YEAR' THEN CASE WHEN begin IS NULL THEN [''] ELSE [year IN range(toInteger(left(begin, 4)), toInteger(left(end, 4))) | toString(year)] END
      // Most ties have neither a municipality nor a platform at an end.
      ELSE CASE WHEN NOT (a:Municipality OR a:Platform OR b:Municipality OR b:Platform) THEN [] ELSE COLLECT {
        CALL (a, b) {
          UNWIND [a, b] AS side
          MATCH (m:Municipality) WHERE m = side RETURN m
          UNION
          UNWIND [a, b] AS side
          MATCH (side)<-[:HOSTS]-(m:Municipality) WHERE side:Platform RETURN m
        }
        WITH DISTINCT m WHERE m.isReference = false
        RETURN m.id
      } END
    END AS keys
}
UNWIND CASE WHEN size(keys) = 0 THEN [''] ELSE keys END AS key
WITH key, sourceIds, sum(toInteger(isEntity)) AS entities, sum(toInteger(isBarrier)) AS barriers, sum(toInteger(NOT isEntity)) AS ties,
  sum(toInteger(isWeak)) AS weak
WITH key, sum(entities) AS entityCount, sum(barriers) AS barrierCount, sum(ties) AS tieCount, sum(weak) AS weakCount, collect(sourceIds) AS cited
RETURN key, entityCount, barrierCount, tieCount, weakCount,
  COUNT { UNWIND cited AS some UNWIND some AS source RETURN DISTINCT source } AS sourceCount
ORDER BY key
