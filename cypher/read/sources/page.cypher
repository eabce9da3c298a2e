// A page of sources, the most cited first; `key` is the place of each in the order.
MATCH (s:Source)
WHERE $text IS NULL OR toLower(s.title) CONTAINS $text OR toLower(coalesce(s.url, '')) CONTAINS $text OR toLower(coalesce(s.publisher, '')) CONTAINS $text
WITH s, right('00000000' + toString(99999999 - coalesce(s.citations, 0)), 8) + ' ' + s.id AS key
WHERE ($after IS NULL OR key > $after) AND ($before IS NULL OR key < $before)
WITH s, key
ORDER BY CASE WHEN $backward THEN NULL ELSE key END, CASE WHEN $backward THEN key END DESC
LIMIT $limit
RETURN key, properties(s) AS source
