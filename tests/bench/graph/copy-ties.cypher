// Copies of the ecosystem's ties, from each copy of an entity to a copy of the other end that lies elsewhere, so that the copies make
// one graph in which each entity has as many ties as in the data, or twice as many less a quarter.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[t]->(b:Entity)
WHERE t.dataset = 'ecosystem' AND b.id IN $ids
WITH a, t, b ORDER BY t.id
WITH collect({ from: a.id, to: b.id, tie: t }) AS ties
UNWIND $copies AS copy
UNWIND range(0, size(ties) - 1) AS place
UNWIND CASE WHEN (place + copy.number) % 4 = 0 THEN [0] ELSE [0, 1] END AS turn
WITH copy, place, turn, ties[place] AS found, ties[place].tie AS tie
MATCH (x:Entity {id: found.from + '-x' + copy.number})
MATCH (y:Entity {id: found.to + '-x' + (1 + (copy.number + place * 7919 + turn * 104729) % $count)})
CREATE (x)-[c:$(type(tie))]->(y)
SET c = tie { .*, dataset: 'generated', run: 'run:generated',
  id: tie.id + right('00000' + toString(copy.number), 6) + toString(turn),
  sourceIds: [source IN tie.sourceIds | source + '-x' + copy.number] }
RETURN count(*) AS written
