// Entities by id, each with its sources; unknown ids give no row. No order.
MATCH (e:Entity) WHERE e.id IN $ids
RETURN e { .*,
    tieCount: COUNT { (e)--() } - COUNT { (e)-[:HAS_STEP|BY|TO|AT]-() },
    holderCount: CASE WHEN e:Barrier THEN COUNT { (e)<-[:HAS_AUTHORITY_OVER]-() } END
  } AS entity,
  COLLECT { MATCH (s:Source) WHERE s.id IN e.sourceIds RETURN properties(s) } AS sources
