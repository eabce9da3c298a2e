// A saved link: one row, or none.
MATCH (link:SavedLink {id: $id})
RETURN link.id AS id, link.state AS state, link.createdAt AS createdAt, link.usedAt AS usedAt
