// The dataset that brought a source no longer cites it, but another does.
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
SET source.dataset = row.dataset
RETURN count(*) AS written
