// Notes what was counted under a name, in place of what was noted before. It holds as long as the graph has the stamp that it had
// before the counting began.
MERGE (note:CountNote {name: $name})
SET note.stamp = $stamp, note.version = $version, note.rows = $rows
RETURN count(note) AS written
