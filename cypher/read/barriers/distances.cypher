// The least number of ties between those who meet a barrier and those with authority over it, on ways that do not lead through the
// barrier itself, nor through what joins everything to everything; a pair without such a way gives no row.
UNWIND $from AS fromId
UNWIND $to AS toId
MATCH (a:Entity {id: fromId})
MATCH (b:Entity {id: toId})
WHERE a <> b
MATCH p = SHORTEST 1 (a)((x:Entity)-[t]-(y:Entity)
  WHERE x.id <> $barrier AND y.id <> $barrier AND (y.id = toId OR NOT y.kind IN $leftOut)
    AND NOT (t:BORDERS OR (t:PART_OF AND ((x:Municipality AND y:Region) OR (x:Region AND y:Municipality))))
){1,6}(b)
RETURN fromId AS `from`, toId AS to, length(p) AS ties
