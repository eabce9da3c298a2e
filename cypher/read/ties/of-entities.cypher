// A page of ties for each of some entities, in order of family, kind and the other end's name. One row for each entity:
// the ties with their places in the order, the entities at their other ends, and their sources; if wanted, the entity too.
// Brief ties hold what lists and pictures show, in the order that brief-tie.ts names, the entity at the other end among it.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[t]-(other)
  WHERE other:Entity
    // if $kinds
    AND type(t) IN $kinds
    // end
    // if $families
    AND t.family IN $families
    // end
    // if $levels
    AND other.level IN $levels
    // end
  WITH t, other, CASE t.family WHEN 'COLLABORATION' THEN '1' WHEN 'STRUCTURE' THEN '2' WHEN 'BARRIER' THEN '3' WHEN 'LEARNING' THEN '4' ELSE '5' END
      + type(t) + ' ' + other.sortSv + ' ' + t.id AS key
  WHERE key > coalesce($after, '')
    // if $before
    AND key < $before
    // end
  WITH t, other, key
  // if $backward
  ORDER BY key DESC LIMIT $limit
  // else
  ORDER BY key LIMIT $limit
  // end
  // if $brief
  RETURN collect([t.id, type(t), t.family, t.role, t.validFrom, t.validTo, t.confidence, startNode(t) = e, CASE WHEN $withKeys THEN key END, [other.id, other.kind, other.level, other.nameSv, other.nameEn, other.barrierType, other.levelOfAuthority, other.startDate, other.endDate]]) AS ties
}
RETURN id, ties
  // else
  RETURN collect(t { .*, key: key, kind: type(t), from: startNode(t).id, to: endNode(t).id }) AS ties, collect(DISTINCT other) AS ends
}
RETURN id, ties, [other IN ends | other { .*,
    tieCount: COUNT { (other)--() } - COUNT { (other)-[:HAS_STEP|BY|TO|AT]-() },
    holderCount: CASE WHEN other:Barrier THEN COUNT { (other)<-[:HAS_AUTHORITY_OVER]-() } END }
  ] AS others, CASE WHEN $withSources THEN COLLECT {
    UNWIND ties AS tie UNWIND tie.sourceIds AS sourceId
    WITH DISTINCT sourceId MATCH (s:Source {id: sourceId}) RETURN properties(s)
  } ELSE [] END AS sources
  // end
  // if $withBrief
  , [e.id, e.kind, e.level, e.nameSv, e.nameEn, e.barrierType, e.levelOfAuthority, e.startDate, e.endDate, e.summarySv, e.summaryEn] AS brief
  // end
  // if $withEntity
  , e { .*,
    tieCount: COUNT { (e)--() } - COUNT { (e)-[:HAS_STEP|BY|TO|AT]-() },
    holderCount: CASE WHEN e:Barrier THEN COUNT { (e)<-[:HAS_AUTHORITY_OVER]-() } END } AS entity
  // end
