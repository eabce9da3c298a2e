// How many sources hold a text: one row. 10,001 says that there are more than 10,000.
MATCH (s:Source)
WHERE $text IS NULL OR toLower(s.title) CONTAINS $text OR toLower(coalesce(s.url, '')) CONTAINS $text OR toLower(coalesce(s.publisher, '')) CONTAINS $text
WITH s LIMIT 10001
RETURN count(s) AS total
