// The entities of the ecosystem data, those with fewest ties first: one row each.
MATCH (e:Entity) WHERE 'ecosystem' IN e.datasets AND e.isReference = false
RETURN e.id AS id, COUNT { (e)-[t]-(:Entity) WHERE t.dataset = 'ecosystem' } AS ties
ORDER BY ties, id
