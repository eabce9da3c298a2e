// Which of these steps are in the graph, and how they are there.
UNWIND $ids AS id
MATCH (step:Step {id: id})
RETURN id, step.digest AS digest
