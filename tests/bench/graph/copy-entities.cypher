// Copies of the ecosystem's entities with their sources, one for each word: the same kinds, levels, texts and dates under other ids and
// names. Codes and identifiers are left off, as they must be unique.
UNWIND $copies AS copy
CALL (copy) {
  MATCH (s:Source {dataset: 'ecosystem'})
  CREATE (c:Source)
  SET c = s { .*, id: s.id + '-x' + copy.number, dataset: 'generated', run: 'run:generated' }
}
CALL (copy) {
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  CREATE (c:$(labels(e)))
  SET c = e { .*, id: e.id + '-x' + copy.number, datasets: ['generated'], identifiers: [], aliases: [],
    nameSv: coalesce(e.nameSv, e.nameEn) + ' ' + copy.word, nameEn: e.nameEn + ' ' + copy.word,
    sortSv: e.sortSv + ' ' + copy.word, sortEn: e.sortEn + ' ' + copy.word,
    municipalityCode: NULL, countyCode: NULL, organisationNumber: NULL,
    sourceIds: [source IN e.sourceIds | source + '-x' + copy.number] }
}
RETURN count(*) AS written
