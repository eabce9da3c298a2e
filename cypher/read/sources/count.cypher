// How many sources hold a text: one row.
MATCH (s:Source)
WHERE $text IS NULL OR toLower(s.title) CONTAINS $text OR toLower(coalesce(s.url, '')) CONTAINS $text OR toLower(coalesce(s.publisher, '')) CONTAINS $text
RETURN count(s) AS total
