import type { Dataset } from '../../dataset.ts';
import { datasetBuilder } from '../../open-data/dataset-builder.ts';
import { kindOfOrganisation } from '../../open-data/organisation-kind.ts';
import type { Network } from './parse.ts';

/** The network as rows; a project has the id that CORDIS gives it, so that both tell of one. */
export function transformNetwork({ projects, organisations, parts }: Network): Dataset {
  const rows = datasetBuilder('h2020-network');
  const register = rows.register('network', {
    title: 'The EU research funding network, Horizon 2020, early 2016',
    publisher: 'Spaghetti Open Data',
    url: 'https://github.com/spaghetti-open-data/eu-research-funding-network',
    licence: 'MIT; data: Commission Decision 2011/833/EU (reuse with attribution)',
    date: '2016',
  });
  const sourceIds = [register];
  const projectOf = new Map(projects.map((project) => [project.record, project]));
  for (const project of projects)
    rows.entity(`cordis-${project.grant}`, 'PROJECT', {
      nameSv: project.acronym,
      nameEn: project.acronym,
      startDate: project.startDate,
      endDate: project.endDate,
      registrationNumber: project.grant,
      grantedAmount: project.ecMaxContribution,
      currency: project.ecMaxContribution === undefined ? undefined : 'EUR',
      confidence: 'MEDIUM',
      identifiers: [`cordis:${project.grant}`],
      sourceIds,
    });
  const ids = new Map<string, string>();
  for (const one of organisations) {
    const isNumber = /^\d{9}$/.test(one.id);
    const { kind, level } = kindOfOrganisation(one.name, undefined, one.country);
    const id = isNumber ? `pic-${one.id}` : `h2020-${one.id}`;
    ids.set(one.id, id);
    rows.entity(id, kind, {
      level,
      nameSv: one.name,
      nameEn: one.name,
      aliases: one.shortName === undefined || one.shortName === one.name ? [] : [one.shortName],
      country: one.country,
      confidence: 'MEDIUM',
      identifiers: isNumber ? [`pic:${one.id}`] : [],
      sourceIds,
    });
  }
  for (const { record, organisation } of parts) {
    const [from, project] = [ids.get(organisation), projectOf.get(record)];
    // A part of what the tables do not tell would hang in the air.
    if (from === undefined || project === undefined) continue;
    rows.tie({
      type: 'edge',
      kind: 'PARTICIPATES_IN',
      from,
      to: `cordis-${project.grant}`,
      values: { confidence: 'MEDIUM', validFrom: project.startDate, validTo: project.endDate, sourceIds },
    });
  }
  return rows.build();
}
