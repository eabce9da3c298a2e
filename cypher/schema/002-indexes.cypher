// What lists are filtered and ordered by.
CREATE INDEX entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.kind);
// Both lists of one kind and their order by name.
CREATE INDEX entity_kind_name IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.sortSv);
CREATE INDEX entity_level IF NOT EXISTS FOR (n:Entity) ON (n.level);
CREATE INDEX entity_is_reference IF NOT EXISTS FOR (n:Entity) ON (n.isReference);
CREATE INDEX entity_start_date IF NOT EXISTS FOR (n:Entity) ON (n.startDate);
CREATE INDEX entity_municipality_code IF NOT EXISTS FOR (n:Entity) ON (n.municipalityCode);
CREATE INDEX entity_county_code IF NOT EXISTS FOR (n:Entity) ON (n.countyCode);
CREATE INDEX entity_organisation_number IF NOT EXISTS FOR (n:Entity) ON (n.organisationNumber);
CREATE INDEX barrier_level_of_authority IF NOT EXISTS FOR (n:Barrier) ON (n.levelOfAuthority);
CREATE INDEX barrier_source_status IF NOT EXISTS FOR (n:Barrier) ON (n.sourceStatus);

// What an import looks up of its own.
CREATE INDEX claim_dataset IF NOT EXISTS FOR (n:Claim) ON (n.dataset);
CREATE INDEX claim_entity IF NOT EXISTS FOR (n:Claim) ON (n.entityId);
CREATE INDEX claim_run IF NOT EXISTS FOR (n:Claim) ON (n.run);
CREATE INDEX source_dataset IF NOT EXISTS FOR (n:Source) ON (n.dataset);
CREATE INDEX change_id IF NOT EXISTS FOR (n:Change) ON (n.id);
CREATE INDEX change_run IF NOT EXISTS FOR (n:Change) ON (n.run);
CREATE INDEX import_run_state IF NOT EXISTS FOR (n:ImportRun) ON (n.state);
CREATE INDEX step_dataset IF NOT EXISTS FOR (n:Step) ON (n.dataset);

// The log of barriers is read from a version on, and by barrier.
CREATE INDEX barrier_change_version IF NOT EXISTS FOR (n:BarrierChange) ON (n.version);
CREATE INDEX barrier_change_barrier IF NOT EXISTS FOR (n:BarrierChange) ON (n.barrier);
