// Indexes by name, those of constraints too.
SHOW INDEXES YIELD name
RETURN name
