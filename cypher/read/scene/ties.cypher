// The ties among some entities that pass the conditions, in order of id, up to the limit, with how many there are in all and, if wanted,
// their sources. One row.
MATCH (n:Entity) WHERE n.id IN $ids
WITH collect(n) AS nodes
CALL (nodes) {
  // A tie is looked at where it begins; one of a hub at its other end, so that nobody has to walk through all of the hub's.
  WITH nodes, [n IN nodes WHERE COUNT { (n)--() } > 500] AS hubs
  CALL (nodes, hubs) {
    UNWIND nodes AS a
    WITH a, nodes, hubs WHERE NOT a IN hubs
    MATCH (a)-[t]->(b) WHERE b IN nodes
    RETURN t
    UNION ALL
    UNWIND CASE WHEN hubs = [] THEN [] ELSE nodes END AS a
    WITH a, hubs WHERE NOT a IN hubs
    MATCH (a)<-[t]-(b) WHERE b IN hubs
    RETURN t
    UNION ALL
    UNWIND hubs AS a
    UNWIND hubs AS b
    MATCH (a)-[t]->(b)
    RETURN t
  }
  WITH t
  WHERE t.id IS NOT NULL
    // if $tieKinds
    AND type(t) IN $tieKinds
    // else
    AND NOT t:BORDERS
    // end
    // if $families
    AND t.family IN $families
    // end
    // if $confidences
    AND t.confidence IN $confidences
    // end
    // if $to
    AND coalesce(t.validFrom, '') <= $to + '~'
    // end
    // if $from
    AND coalesce(t.validTo, '~') + '~' >= $from
    // end
  WITH t ORDER BY t.id
  WITH collect(t) AS found
  RETURN found[0..$limit] AS ties, size(found) AS total
}
RETURN [t IN ties | [t.id, type(t), startNode(t).id, endNode(t).id
    // if $withDetails
    , t.role, t.roleSv, t.roleEn, t.validFrom, t.validTo, t.confidence
    // end
    // if $withSourceIds
    , t.sourceIds
    // end
    ]] AS ties, total
  // if $withSources
  , COLLECT { UNWIND ties AS t UNWIND t.sourceIds AS id WITH DISTINCT id MATCH (s:Source {id: id}) RETURN [s.id, s.url, s.title, s.noteSv, s.noteEn, s.publisher, s.date, s.licence, s.dataset] } AS sources
  // end
