// Notes for each hub what a scene of it needs: how many neighbours it has of each level and kind, as "level kind count", and the first
// of them in order of id. The note holds as long as the graph has the stamp that it had now.
OPTIONAL MATCH (old:HubNote)
WITH collect(old) AS olds
FOREACH (old IN olds | DELETE old)
WITH head(COLLECT { MATCH (state:GraphState) RETURN state.stamp }) AS stamp
MATCH (e:Entity) WHERE COUNT { (e)--() } > $mostTies
WITH e, stamp, COLLECT {
    MATCH (e)-[t]-(n:Entity) WHERE n <> e AND n.isReference = false AND NOT t:BORDERS
    WITH DISTINCT n
    WITH n.level AS level, n.kind AS kind, count(*) AS count ORDER BY level, kind
    RETURN coalesce(level, '') + ' ' + kind + ' ' + count
  } AS counts,
  COLLECT {
    MATCH (e)-[t]-(n:Entity) WHERE n <> e AND n.isReference = false AND NOT t:BORDERS
    WITH DISTINCT n.id AS id ORDER BY id LIMIT $mostShown
    RETURN id
  } AS first
CREATE (:HubNote {id: e.id, stamp: stamp, counts: counts, first: first})
RETURN count(*) AS written
