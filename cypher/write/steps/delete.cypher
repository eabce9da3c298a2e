UNWIND $ids AS id
MATCH (step:Step {id: id})
DETACH DELETE step
RETURN count(*) AS written
