// A page of ties for each of some entities, in order of family, kind and the other end's name. One row for each entity:
// the ties with their places in the order, the entities at their other ends, and their sources; with `withEntity` the entity too.
// Brief rows hold what lists and pictures show.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[t]-(other:Entity)
  WHERE ($kinds IS NULL OR type(t) IN $kinds)
    AND ($families IS NULL OR t.family IN $families)
    AND ($levels IS NULL OR other.level IN $levels)
  WITH t, other,
    CASE t.family WHEN 'COLLABORATION' THEN '1' WHEN 'STRUCTURE' THEN '2' WHEN 'BARRIER' THEN '3' WHEN 'LEARNING' THEN '4' ELSE '5' END
      + type(t) + ' ' + other.sortSv + ' ' + t.id AS key
  WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
  WITH t, other, key
  ORDER BY CASE WHEN $backward THEN NULL ELSE key END, CASE WHEN $backward THEN key END DESC
  LIMIT $limit
  RETURN collect(CASE WHEN $brief
      THEN t { .id, .family, .role, .validFrom, .validTo, .confidence, key: key, kind: type(t), from: startNode(t).id, to: endNode(t).id }
      ELSE t { .*, key: key, kind: type(t), from: startNode(t).id, to: endNode(t).id }
    END) AS ties, collect(DISTINCT other) AS ends
}
RETURN id, ties, [other IN ends | CASE WHEN $brief
    THEN other { .id, .kind, .level, .nameSv, .nameEn, .barrierType, .levelOfAuthority, .startDate, .endDate }
    ELSE other { .*,
      tieCount: COUNT { (other)--() } - COUNT { (other)-[:HAS_STEP|BY|TO|AT]-() },
      holderCount: CASE WHEN other:Barrier THEN COUNT { (other)<-[:HAS_AUTHORITY_OVER]-() } END }
    END] AS others, CASE WHEN $withEntity THEN e { .*,
      tieCount: COUNT { (e)--() } - COUNT { (e)-[:HAS_STEP|BY|TO|AT]-() },
      holderCount: CASE WHEN e:Barrier THEN COUNT { (e)<-[:HAS_AUTHORITY_OVER]-() } END }
    END AS entity, CASE WHEN $withSources THEN COLLECT {
    UNWIND ties AS tie UNWIND tie.sourceIds AS sourceId
    WITH DISTINCT sourceId MATCH (s:Source {id: sourceId}) RETURN properties(s)
  } ELSE [] END AS sources
