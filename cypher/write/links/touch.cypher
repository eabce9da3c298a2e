// Remembers that somebody used a link, so that it is not among the first to go.
MATCH (link:SavedLink {id: $id})
SET link.usedAt = $now
RETURN count(*) AS written
