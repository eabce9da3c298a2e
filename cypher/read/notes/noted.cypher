// What was noted under a name, as JSON. No row where nothing is noted, or where the graph has changed since.
MATCH (g:GraphState)
MATCH (note:CountNote {name: $name})
WHERE note.stamp = g.stamp
RETURN note.rows AS rows
