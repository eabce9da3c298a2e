// A scene without seeds: the entities with most ties that pass the conditions. One row; what the limit
// leaves out is counted by level and kind. What a register alone knows is not drawn.
MATCH (n:Entity)
WHERE n.isReference = false
    // if $kinds
    AND n.kind IN $kinds
    // end
    // if $levels
    AND n.level IN $levels
    // end
    // if $to
    AND coalesce(n.startDate, n.date, n.published, '') <= $to + '~'
    // end
    // if $from
    AND coalesce(n.endDate, n.date, n.published, '~') + '~' >= $from
    // end
    // if $themes
    AND (n.id IN $themes OR EXISTS { MATCH (n)-[:ABOUT]->(theme:Theme) WHERE theme.id IN $themes })
    // end
    // if $places
    AND (n.id IN $places OR EXISTS {
      MATCH (place:Entity) WHERE place.id IN $places
        AND (n.municipalityCode = place.municipalityCode
          OR (place:Region AND n.countyCode = place.countyCode)
          OR (n:Platform AND place:Region AND EXISTS { (n)<-[:HOSTS]-(:Municipality {countyCode: place.countyCode}) })
          OR EXISTS { (n)-[:PART_OF|HOSTS|PARTICIPATES_IN|OPERATES_IN|FACES]-(place) })
    })
    // end
    AND EXISTS { MATCH (n)-[t]-(:Entity) WHERE t.id IS NOT NULL
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
    }
WITH n, COUNT { (n)--() } - COUNT { (n)-[:HAS_STEP|BY|TO|AT]-() } AS tieCount ORDER BY tieCount DESC, n.id
WITH collect({ n: n, tieCount: tieCount }) AS found
RETURN [hit IN found[0..$limit] | [hit.n.id, hit.n.kind, hit.n.level, hit.n.nameSv, hit.n.nameEn, hit.n.shortSv, hit.n.shortEn, hit.n.startDate, hit.n.endDate, hit.n.confidence, hit.tieCount]] AS nodes,
  COLLECT { UNWIND found[$limit..] AS hit WITH hit.n.level AS level, hit.n.kind AS kind, count(*) AS count ORDER BY level, kind
    RETURN [level, kind, count] } AS leftOut,
  head(COLLECT { MATCH (g:GraphState) RETURN g.version }) AS graphVersion
