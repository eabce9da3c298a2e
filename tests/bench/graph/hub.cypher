// An agency that a tenth of all entities report to.
MATCH (e:Entity {id: 'vinnova'})
MERGE (hub:Entity {id: $hub})
SET hub = e { .*, id: $hub, datasets: ['generated'], nameSv: 'Navet', nameEn: 'The hub', sortSv: 'navet', sortEn: 'hub',
  shortSv: NULL, shortEn: NULL, aliases: [], identifiers: [], organisationNumber: NULL }
SET hub:$(labels(e))
RETURN count(*) AS written
