// A hub and the first of its neighbours in order of id, with how many there are in all of each level and kind, as an import has noted it.
// No row where nothing is noted, or where the graph has changed since.
MATCH (g:GraphState)
MATCH (note:HubNote {id: $hub})
WHERE note.stamp = g.stamp
MATCH (hub:Entity {id: $hub})
RETURN [hub.id, hub.kind, hub.level, hub.nameSv, hub.nameEn, hub.shortSv, hub.shortEn, hub.startDate, hub.endDate, hub.confidence, COUNT { (hub)--() } - COUNT { (hub)-[:HAS_STEP|BY|TO|AT]-() }] AS hub,
  COLLECT { MATCH (n:Entity) WHERE n.id IN note.first[0..$room] WITH n ORDER BY n.id
    RETURN [n.id, n.kind, n.level, n.nameSv, n.nameEn, n.shortSv, n.shortEn, n.startDate, n.endDate, n.confidence, COUNT { (n)--() } - COUNT { (n)-[:HAS_STEP|BY|TO|AT]-() }] } AS near,
  [entry IN note.counts | split(entry, ' ')] AS counts, g.version AS graphVersion
