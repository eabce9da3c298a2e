// Where the entities of a scene are and which themes they are about, with the names of these places and themes: one row.
// What has codes of its own lies there. A platform without any lies in the municipality that hosts it, or did: if that is one alone.
MATCH (n:Entity) WHERE n.id IN $ids
WITH n, COLLECT {
    MATCH (n)<-[:HOSTS]-(host:Municipality)
    WHERE n:Platform AND n.municipalityCode IS NULL AND n.countyCode IS NULL
    RETURN DISTINCT host
  } AS hosts
WITH n, CASE WHEN size(hosts) = 1 THEN hosts[0] END AS host
WITH collect({
    id: n.id,
    municipalityCode: coalesce(n.municipalityCode, host.municipalityCode),
    countyCode: coalesce(n.countyCode, host.countyCode),
    placeFrom: CASE WHEN host IS NOT NULL THEN 'HOST' WHEN coalesce(n.municipalityCode, n.countyCode) IS NOT NULL THEN 'OWN' END,
    themes: COLLECT { MATCH (n)-[:ABOUT]->(theme:Theme) RETURN DISTINCT theme.id AS id ORDER BY id }
  }) AS nodes
RETURN nodes,
  COLLECT {
    UNWIND nodes AS node
    UNWIND node.themes AS id
    WITH DISTINCT id
    MATCH (theme:Entity {id: id})
    WITH theme ORDER BY theme.sortSv
    RETURN theme { .id, .nameSv, .nameEn }
  } AS themes,
  COLLECT {
    UNWIND nodes AS node
    WITH DISTINCT node.countyCode AS countyCode
    MATCH (region:Entity {countyCode: countyCode}) WHERE region:Region
    WITH region ORDER BY region.sortSv
    RETURN region { .id, .nameSv, .nameEn, .countyCode }
  } + COLLECT {
    UNWIND nodes AS node
    WITH DISTINCT node.municipalityCode AS municipalityCode
    MATCH (municipality:Entity {municipalityCode: municipalityCode}) WHERE municipality:Municipality
    WITH municipality ORDER BY municipality.sortSv
    RETURN municipality { .id, .nameSv, .nameEn, .municipalityCode, .countyCode }
  } AS places
