import type { Dataset } from '../../dataset.ts';
import { datasetBuilder } from '../../open-data/dataset-builder.ts';
import { kindOfOrganisation } from '../../open-data/organisation-kind.ts';
import { slug } from '../../slug.ts';
import type { PublicBody } from './parse.ts';

/** The list as rows: organisations alone. */
export function transformPublicBodies(bodies: readonly PublicBody[]): Dataset {
  const rows = datasetBuilder('public-bodies');
  const register = rows.register('public-bodies', {
    title: 'Swedish public bodies with Wikidata',
    publisher: 'PublicBodies.org, Wikidata',
    url: 'https://github.com/salgo60/okfnLocal',
    licence: 'PDDL (base list), CC0 1.0 (Wikidata)',
  });
  for (const body of bodies) {
    const nameSv = body.nameSv ?? body.name;
    const { kind, level } = kindOfOrganisation(kindName(body), 'government', 'SE');
    rows.entity(
      `public-body-${slug(body.id.replace(/^se\//, ''))}`,
      /universitet|högskola/i.test(nameSv) ? 'UNIVERSITY' : kind,
      {
        level,
        nameSv,
        nameEn: body.nameEn ?? nameSv,
        aliases: [...new Set([body.name, ...body.aliases])].filter((name) => name !== nameSv),
        organisationNumber: body.number,
        website:
          body.website === undefined || /^https?:/.test(body.website)
            ? body.website
            : `http://${body.website}`,
        country: 'SE',
        identifiers: [
          ...(body.number === undefined ? [] : [`organisationNumber:${body.number}`]),
          ...(body.wikidata === undefined ? [] : [`wikidata:${body.wikidata}`]),
        ],
        sourceIds: [register],
      },
    );
  }
  return rows.build();
}

/** The list's own id says more than the name: "se/boras-kommun" is called Borås. */
function kindName({ id, name }: PublicBody): string {
  return id.endsWith('-kommun') ? `${name.replace(/ kommun$/, '')} kommun` : name;
}
