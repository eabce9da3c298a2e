// What each dataset in the graph rests on, by licence and publisher; null where none is stated. One row for each.
MATCH (s:Source)
RETURN s.dataset AS dataset, s.licence AS licence, s.publisher AS publisher, count(*) AS sourceCount
ORDER BY dataset, sourceCount DESC, licence, publisher
LIMIT $limit
