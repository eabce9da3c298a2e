// The ties among some entities that pass the conditions, in order of id, up to the limit, with how many there are in all and, if wanted,
// their sources. One row.
CALL () {
  // A tie is looked at where it begins; one of a hub at its other end, so that nobody has to walk through all of the hub's.
  MATCH (a:Entity) WHERE a.id IN $ids AND COUNT { (a)--() } <= 500
  MATCH (a)-[t]->(b) WHERE b.id IN $ids
  RETURN t
  UNION ALL
  MATCH (hub:Entity) WHERE hub.id IN $ids AND COUNT { (hub)--() } > 500
  WITH collect(hub) AS hubs
  MATCH (a:Entity) WHERE hubs <> [] AND a.id IN $ids AND COUNT { (a)--() } <= 500
  MATCH (a)<-[t]-(b) WHERE b IN hubs
  RETURN t
  UNION ALL
  // Between hubs, kind by kind: the database then walks the fewer ties of that kind that one of the two has. Kinds that make hubs stand apart.
  MATCH (a:Entity) WHERE a.id IN $ids AND COUNT { (a)--() } > 500
  MATCH (b:Entity) WHERE b.id IN $ids AND COUNT { (b)--() } > 500
  MATCH (a)-[t:FUNDS]->(b)
  RETURN t
  UNION ALL
  MATCH (a:Entity) WHERE a.id IN $ids AND COUNT { (a)--() } > 500
  MATCH (b:Entity) WHERE b.id IN $ids AND COUNT { (b)--() } > 500
  MATCH (a)-[t:ABOUT]->(b)
  RETURN t
  UNION ALL
  MATCH (a:Entity) WHERE a.id IN $ids AND COUNT { (a)--() } > 500
  MATCH (b:Entity) WHERE b.id IN $ids AND COUNT { (b)--() } > 500
  MATCH (a)-[t:PARTICIPATES_IN]->(b)
  RETURN t
  UNION ALL
  MATCH (a:Entity) WHERE a.id IN $ids AND COUNT { (a)--() } > 500
  MATCH (b:Entity) WHERE b.id IN $ids AND COUNT { (b)--() } > 500
  MATCH (a)-[t:COLLABORATES_WITH|COMMISSIONS|PART_OF|HOSTS|SUCCEEDS|OPERATES_IN|BORDERS|RAISES|IDENTIFIES|FACES|ADDRESSES|LIFTED_TO|HAS_AUTHORITY_OVER|ADVISES_ON|INCLUDES|FOLLOWS|PRODUCED|CONTRIBUTES_TO|USES_METHOD|LEARNED_FROM|EVALUATES|DESCRIBES|WORKS_AT|LEADS|ACCOMPANIES]->(b)
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
WITH found[0..$limit] AS ties, size(found) AS total
// if $withSources
CALL (ties) {
  UNWIND ties AS t UNWIND t.sourceIds AS id
  RETURN collect(DISTINCT id) AS sourceIds
}
// end
RETURN [t IN ties | [t.id, type(t), startNode(t).id, endNode(t).id
    // if $withDetails
    , t.role, t.roleSv, t.roleEn, t.validFrom, t.validTo, t.confidence
    // end
    // if $withSourceIds
    , t.sourceIds
    // end
    ]] AS ties, total
  // if $withSources
  , COLLECT { MATCH (s:Source) WHERE s.id IN sourceIds RETURN [s.id, s.url, s.title, s.noteSv, s.noteEn, s.publisher, s.date, s.licence, s.dataset] } AS sources
  // end
