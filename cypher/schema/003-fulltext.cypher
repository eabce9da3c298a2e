// Search by words, as each language bends them. Swedish first: "platformar" finds "plattformen".
CREATE FULLTEXT INDEX entity_sv IF NOT EXISTS FOR (n:Entity) ON EACH [n.nameSv, n.summarySv]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish'}};
CREATE FULLTEXT INDEX entity_en IF NOT EXISTS FOR (n:Entity) ON EACH [n.nameEn, n.summaryEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};

// Search by names as they are written, without regard to case and diacritics: "goteb*" finds "Göteborg".
CREATE FULLTEXT INDEX entity_name IF NOT EXISTS FOR (n:Entity)
ON EACH [n.nameSv, n.nameEn, n.shortSv, n.shortEn, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// Identifiers are "scheme:value"; cut into words, so that the quoted value alone finds its entity too.
CREATE FULLTEXT INDEX entity_key IF NOT EXISTS FOR (n:Entity) ON EACH [n.identifiers]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};

// Who cites a source. Each element of a list is a key of its own, which no other kind of index gives.
CREATE FULLTEXT INDEX entity_source IF NOT EXISTS FOR (n:Entity) ON EACH [n.sourceIds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// The tie with this id, whatever its kind, and the ties that cite a source.
CREATE FULLTEXT INDEX tie_key IF NOT EXISTS
FOR ()-[r:PARTICIPATES_IN|FUNDS|COLLABORATES_WITH|COMMISSIONS|PART_OF|HOSTS|SUCCEEDS|OPERATES_IN|BORDERS|RAISES|IDENTIFIES|FACES|ADDRESSES|LIFTED_TO|HAS_AUTHORITY_OVER|ADVISES_ON|INCLUDES|FOLLOWS|PRODUCED|ABOUT|CONTRIBUTES_TO|USES_METHOD|LEARNED_FROM|EVALUATES|DESCRIBES|WORKS_AT|LEADS|ACCOMPANIES]-()
ON EACH [r.id, r.sourceIds]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
