MATCH (o:Platform)
WITH o ORDER BY o.sortSv, o.id LIMIT 10
RETURN { id: o.id, name: coalesce(o.nameSv, o.nameEn), ties: { nodes: COLLECT {
    MATCH (o)-[t:PARTICIPATES_IN]-(other:Entity)
    WITH t, other ORDER BY other.sortSv + ' ' + t.id LIMIT 10
    WITH t, other, endNode(t) AS project
    RETURN { role: t.role, to: { id: project.id, name: coalesce(project.nameSv, project.nameEn), ties: { nodes: COLLECT {
        MATCH (project)-[p:PARTICIPATES_IN]-(partner:Entity)
        WITH p, partner ORDER BY partner.sortSv + ' ' + p.id LIMIT 10
        WITH p, startNode(p) AS from
        RETURN { role: p.role, from: { id: from.id, name: coalesce(from.nameSv, from.nameEn) } }
      } } } }
  } } } AS organisation
