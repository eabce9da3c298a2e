// What was noted under a name of the same version of the graph holds on: a run that changed nothing gave the graph a new stamp alone.
// No note where there is none of this version.
MATCH (note:CountNote {name: $name})
WHERE note.version = $version
SET note.stamp = $stamp
RETURN count(note) AS written
