// How many of some entities there are of each level and kind.
MATCH (n:Entity) WHERE n.id IN $ids
RETURN n.level AS level, n.kind AS kind, count(n) AS count
ORDER BY level, kind
