// Paths between two entities without regard to the direction of ties: all of the least length, then, unless $isLarge, those of up to two more, in
// order of length and then of the ids along them; one row each, with the ties of every step. No entity comes twice in a path.
// Several ties between the same two are one step. The search itself prunes by kind, so that it does not go where it may not end.
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
// if $isLarge
MATCH p = SHORTEST 1 GROUPS
// else
MATCH p = SHORTEST 3 GROUPS
// end
(a)((x:Entity)-[t]-(y:Entity)
  WHERE x.id <> $to AND y.id <> $from
    AND (y.id = $to OR NOT y.kind IN $leftOut)
    AND ($alongPlaces OR NOT (t:BORDERS OR (t:PART_OF AND ((x:Municipality AND y:Region) OR (x:Region AND y:Municipality)))))
)
// if $isLarge
{1,4}
// else
{1,6}
// end
(b)
WITH DISTINCT nodes(p) AS nodes, length(p) AS length
WHERE length <= $maxLength AND COUNT { UNWIND nodes AS n RETURN DISTINCT n } = length + 1
WITH nodes, length, [n IN nodes | n.id] AS ids ORDER BY length, ids
WITH collect({ nodes: nodes, ids: ids, length: length }) AS found
UNWIND [path IN found WHERE path.length <= found[0].length + 2][0..$limit] AS path
RETURN path.ids AS ids, COLLECT {
    WITH path.nodes AS nodes
    UNWIND range(0, size(nodes) - 2) AS step
    WITH step, nodes[step] AS x, nodes[step + 1] AS y
    MATCH (x)-[t]-(y)
    WHERE $alongPlaces OR NOT (t:BORDERS OR (t:PART_OF AND ((x:Municipality AND y:Region) OR (x:Region AND y:Municipality))))
    WITH step, t ORDER BY t.id
    WITH step, collect(t { .*, kind: type(t), from: startNode(t).id, to: endNode(t).id }) AS ties ORDER BY step
    RETURN ties
  } AS steps
