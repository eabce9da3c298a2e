// A page of entities of some kinds that pass the conditions, in order of their Swedish names, as page.cypher gives it: the index gives
// them in that order, so that no more are read than are shown, however many there are. Each may bring the first of its ties, and with
// `tiesOfEnds` the entities at the other ends of these bring theirs.
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (e:Entity)
  USING INDEX e:Entity(kind, sortSv)
  WHERE e.kind = kind AND e.sortSv >= $afterSort
    // if $after
    AND e.sortSv + '\u0001' + e.id > $after
    // end
    // if $before
    AND e.sortSv + '\u0001' + e.id < $before
    // end
    AND ($isReference IS NULL OR e.isReference = $isReference)
    AND ($hasHolder IS NULL OR EXISTS { (e)<-[:HAS_AUTHORITY_OVER]-() } = $hasHolder)
    // if $levels
    AND e.level IN $levels
    // end
    // if $confidences
    AND e.confidence IN $confidences
    // end
    // if $phase
    AND e.phase = $phase
    // end
    // if $levelsOfAuthority
    AND e.levelOfAuthority IN $levelsOfAuthority
    // end
    // if $barrierTypes
    AND e.barrierType IN $barrierTypes
    // end
    // if $sourceStatuses
    AND e.sourceStatus IN $sourceStatuses
    // end
    // A date of less precision stands for its whole year or month: '~' sorts after all that may follow it.
    // if $to
    AND coalesce(e.startDate, e.date, e.published, '') <= $to + '~'
    // end
    // if $from
    AND coalesce(e.endDate, e.date, e.published, '~') + '~' >= $from
    // end
    // if $themes
    AND EXISTS { MATCH (e)-[:ABOUT]->(theme:Theme) WHERE theme.id IN $themes }
    // end
    // if $places
    AND (e.id IN $places OR EXISTS {
      MATCH (place:Entity) WHERE place.id IN $places
        AND (e.municipalityCode = place.municipalityCode
          OR (place:Region AND e.countyCode = place.countyCode)
          OR (e:Platform AND place:Region AND EXISTS { (e)<-[:HOSTS]-(:Municipality {countyCode: place.countyCode}) })
          OR EXISTS { (e)-[:PART_OF|HOSTS|PARTICIPATES_IN|OPERATES_IN|FACES]-(place) })
    })
    // end
  // With the kind, which is the same for all, the order is that of the index.
  RETURN e
  ORDER BY e.kind, e.sortSv, e.id
  LIMIT $limit
}
WITH e, e.sortSv + '\u0001' + e.id AS key
ORDER BY key
LIMIT $limit
RETURN key,
  // if $brief
  [e.id, e.kind, e.level, e.nameSv, e.nameEn, e.barrierType, e.levelOfAuthority, e.startDate, e.endDate] AS entity
  // else
  e { .*,
    tieCount: COUNT { (e)--() } - COUNT { (e)-[:HAS_STEP|BY|TO|AT]-() },
    holderCount: CASE WHEN e:Barrier THEN COUNT { (e)<-[:HAS_AUTHORITY_OVER]-() } END
  } AS entity
  // end
  // if $withSources
  , COLLECT { MATCH (s:Source) WHERE s.id IN e.sourceIds RETURN properties(s) } AS sources
  // end
  // if $withHolders
  , COLLECT {
    MATCH (e)<-[t:HAS_AUTHORITY_OVER]-(other:Entity)
    WITH t, other ORDER BY other.sortSv, t.id
    RETURN [t.id, t.power, t.order, t.roleSv, t.roleEn, t.sourceIds, [other.id, other.kind, other.level, other.nameSv, other.nameEn, other.barrierType, other.levelOfAuthority, other.startDate, other.endDate]]
  } AS holders
  // end
  // if $ties
  , COLLECT {
    MATCH (e)-[t]-(other)
    WHERE other:Entity AND ($ties.kinds IS NULL OR type(t) IN $ties.kinds) AND ($ties.families IS NULL OR t.family IN $ties.families)
      AND ($ties.levels IS NULL OR other.level IN $ties.levels)
    WITH t, other, CASE t.family WHEN 'COLLABORATION' THEN '1' WHEN 'STRUCTURE' THEN '2' WHEN 'BARRIER' THEN '3' WHEN 'LEARNING' THEN '4' ELSE '5' END
      + type(t) + ' ' + other.sortSv + ' ' + t.id AS place
    ORDER BY place LIMIT $ties.limit
    RETURN [t.id, type(t), t.family, t.role, t.validFrom, t.validTo, t.confidence, startNode(t) = e, CASE WHEN $ties.withKeys THEN place END, [other.id, other.kind, other.level, other.nameSv, other.nameEn, other.barrierType, other.levelOfAuthority, other.startDate, other.endDate]
    // end
    // if $tiesOfEnds
    , COLLECT {
      MATCH (other)-[u]-(end)
      WHERE end:Entity AND ($tiesOfEnds.kinds IS NULL OR type(u) IN $tiesOfEnds.kinds)
        AND ($tiesOfEnds.families IS NULL OR u.family IN $tiesOfEnds.families) AND ($tiesOfEnds.levels IS NULL OR end.level IN $tiesOfEnds.levels)
      WITH u, end, CASE u.family WHEN 'COLLABORATION' THEN '1' WHEN 'STRUCTURE' THEN '2' WHEN 'BARRIER' THEN '3' WHEN 'LEARNING' THEN '4' ELSE '5' END
      + type(u) + ' ' + end.sortSv + ' ' + u.id AS placeOfEnd
      ORDER BY placeOfEnd LIMIT $tiesOfEnds.limit
      RETURN [u.id, type(u), u.family, u.role, u.validFrom, u.validTo, u.confidence, startNode(u) = other, CASE WHEN $tiesOfEnds.withKeys THEN placeOfEnd END, [end.id, end.kind, end.level, end.nameSv, end.nameEn, end.barrierType, end.levelOfAuthority, end.startDate, end.endDate]]
    }
    // end
    // if $ties
    ]
  } AS ties
  // end
