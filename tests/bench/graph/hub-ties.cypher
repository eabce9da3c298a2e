MATCH (hub:Entity {id: $hub})
UNWIND $copies AS copy
UNWIND range(0, size($ids) - 1) AS place
MATCH (e:Entity {id: $ids[place] + '-x' + copy.number})
CREATE (hub)-[:FUNDS {
  id: 'tie:' + right('00000' + toString(copy.number), 6) + right('00000' + toString(place), 6),
  family: 'COLLABORATION', confidence: 'HIGH', sourceType: 'FUNDS', dataset: 'generated', run: 'run:generated', digest: 'generated', sourceIds: hub.sourceIds
}]->(e)
RETURN count(*) AS written
