// Saves a link, or finds the same one again; either way it is used now. Above `most`, those that were used the longest ago go.
// The constraint on the id makes two who save the same at once meet in one node.
// Writing to the shelf makes others who save wait for this transaction, so that their counts are true.
MERGE (shelf:LinkShelf {id: 'links'})
SET shelf.usedAt = $now
WITH shelf
MERGE (link:SavedLink {id: $id})
ON CREATE SET link.state = $state, link.createdAt = $now
SET link.usedAt = $now
WITH link
CALL (link) {
  WITH link WHERE COUNT { (:SavedLink) } > $most
  MATCH (other:SavedLink) WHERE other <> link
  WITH other ORDER BY other.usedAt DESC, other.id SKIP ($most - 1)
  DELETE other
  RETURN count(*) AS dropped
}
RETURN link.id AS id, link.state AS state, link.createdAt AS createdAt, link.usedAt AS usedAt
