// Which of these sources are in the graph, and who brought them.
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN id, source.digest AS digest, source.dataset AS dataset
