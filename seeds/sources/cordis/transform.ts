import type { RowSink } from '../../open-data/dataset-builder.ts';
import { countyOfNuts } from '../../open-data/county-of-nuts.ts';
import { kindOfOrganisation } from '../../open-data/organisation-kind.ts';
import { numberOfVat } from '../../open-data/organisation-number.ts';
import { funderRole, partRoles } from '../../open-data/roles.ts';
import { summaryOf } from '../../open-data/values.ts';
import { slug } from '../../slug.ts';
import { pageSourceId } from '../../source-id.ts';
import { addProgramme, programmeId } from './programmes.ts';
import {
  ofTable,
  type CordisNamedPart,
  type CordisParticipation,
  type CordisProject,
  type CordisRecord,
  type CordisSubject,
} from './records.ts';

const licence = 'Commission Decision 2011/833/EU (reuse with attribution)';
const commission = 'europeiska-kommissionen';

/** What tells that records are of one project, or of one part of a framework programme. */
export function cordisKey(record: CordisRecord): string {
  if (record.table === 'programme') return programmeId(record.code) ?? '';
  return record.table === 'project' ? record.id : record.projectId;
}

/** What CORDIS tells of one project, or of one part of a framework programme: participants, fields of science, and the Commission that funds. */
export function transformCordis(group: readonly CordisRecord[], rows: RowSink): void {
  const register = rows.register('cordis', {
    title: 'CORDIS, EU research projects',
    publisher: 'Publications Office of the European Union',
    url: 'https://cordis.europa.eu/',
    licence,
  });
  const [programme, ...again] = ofTable(group, 'programme');
  if (programme) return addProgramme(rows, [programme, ...again], register);
  const project = ofTable(group, 'project').at(-1);
  const parts = ofTable(group, 'participation');
  // A table of participants alone says little of a project, but enough to join who took part.
  const id = project?.id ?? parts[0]?.projectId;
  if (id === undefined) return;
  addProject(rows, project ?? { id, title: `CORDIS ${id}` }, register);
  for (const part of parts) addParticipation(rows, part, project);
  for (const part of ofTable(group, 'namedPart')) addNamedPart(rows, part, project);
  if (project) for (const subject of ofTable(group, 'subject')) addSubject(rows, subject, register);
}

function projectId(id: string): string {
  return `cordis-${id}`;
}

function pageOf(id: string): string {
  return pageSourceId(`https://cordis.europa.eu/project/id/${id}`);
}

function addProject(rows: RowSink, project: CordisProject, register: string): void {
  const { id, acronym, title, startDate, endDate } = project;
  const url = `https://cordis.europa.eu/project/id/${id}`;
  const source = rows.source({
    id: pageOf(id),
    properties: { url, title: `CORDIS: ${acronym ?? title}`, publisher: 'CORDIS', licence },
  });
  const name = acronym === undefined || title.startsWith(acronym) ? title : `${acronym}: ${title}`;
  rows.entity(projectId(id), 'PROJECT', {
    nameSv: name,
    nameEn: name,
    shortSv: acronym,
    shortEn: acronym,
    // CORDIS tells of projects in English.
    summaryEn: summaryOf(project.objective),
    startDate,
    endDate,
    registrationNumber: id,
    grantedAmount: project.ecMaxContribution,
    // Zero stands for "not told" where costs are by unit.
    totalAmount: project.totalCost === 0 ? undefined : project.totalCost,
    currency: project.ecMaxContribution === undefined ? undefined : 'EUR',
    funderStatus: project.status,
    callId: project.call,
    topicId: project.topic,
    fundingScheme: project.fundingScheme,
    identifiers: [`cordis:${id}`],
    sourceIds: [source],
  });
  const programme = programmeId(project.legalBasis) ?? programmeId(project.frameworkProgramme);
  if (programme !== undefined)
    rows.tie({
      type: 'legalBasis',
      kind: 'PART_OF',
      from: projectId(id),
      to: programme,
      values: { sourceIds: [source] },
    });
  if (project.ecMaxContribution === undefined) return;
  rows.entity(commission, 'AGENCY', {
    nameSv: 'Europeiska kommissionen',
    nameEn: 'European Commission',
    level: 'INTERNATIONAL',
    sourceIds: [register],
  });
  rows.tie({
    type: 'ecMaxContribution',
    kind: 'FUNDS',
    from: commission,
    to: projectId(id),
    values: {
      ...funderRole,
      amount: project.ecMaxContribution,
      currency: 'EUR',
      validFrom: startDate,
      validTo: endDate,
      sourceIds: [source],
    },
  });
}

function addParticipation(
  rows: RowSink,
  part: CordisParticipation,
  project: CordisProject | undefined,
): void {
  const source = pageOf(part.projectId);
  const number = part.country === 'SE' && part.vat ? numberOfVat(part.vat) : undefined;
  const [latitude, longitude] = part.position ?? [];
  const { kind, level } = kindOfOrganisation(part.name, part.activityType, part.country, number);
  const organisation = rows.entity(`pic-${part.pic}`, kind, {
    level,
    nameSv: part.name,
    nameEn: part.name,
    aliases: part.shortName === undefined || part.shortName === part.name ? [] : [part.shortName],
    organisationNumber: number,
    website: part.website,
    country: part.country,
    city: part.city,
    nutsCode: part.nuts,
    countyCode: countyOfNuts(part.nuts),
    latitude,
    longitude,
    identifiers: [`pic:${part.pic}`, ...(number === undefined ? [] : [`organisationNumber:${number}`])],
    sourceIds: [source],
  });
  rows.tie({
    type: 'organization',
    kind: 'PARTICIPATES_IN',
    from: organisation,
    to: projectId(part.projectId),
    repetition: `${part.role} ${part.order}`,
    values: {
      ...partRoles[part.role],
      amount: part.ecContribution,
      netAmount: part.netEcContribution,
      ownCost: part.totalCost,
      currency: part.ecContribution === undefined ? undefined : 'EUR',
      hasEnded: part.hasEnded ? true : undefined,
      validFrom: project?.startDate,
      validTo: project?.endDate,
      sourceIds: [source],
    },
  });
}

function addNamedPart(
  rows: RowSink,
  { projectId: id, name, country, role }: CordisNamedPart,
  project: CordisProject | undefined,
): void {
  const { kind, level } = kindOfOrganisation(name, undefined, country);
  const sourceIds = [pageOf(id)];
  const organisation = rows.entity(`cordis-org-${slug(`${name} ${country ?? ''}`)}`, kind, {
    level,
    nameSv: name,
    nameEn: name,
    country,
    confidence: 'MEDIUM',
    sourceIds,
  });
  rows.tie({
    type: 'participants',
    kind: 'PARTICIPATES_IN',
    from: organisation,
    to: projectId(id),
    repetition: role,
    values: {
      ...partRoles[role],
      confidence: 'MEDIUM',
      validFrom: project?.startDate,
      validTo: project?.endDate,
      sourceIds,
    },
  });
}

function addSubject(rows: RowSink, { projectId: id, code, title }: CordisSubject, register: string): void {
  const theme = rows.entity(`euroscivoc-${slug(code)}`, 'THEME', {
    nameSv: title,
    nameEn: title,
    sourceIds: [register],
    identifiers: [`euroSciVoc:${code}`],
  });
  rows.tie({
    type: 'euroSciVoc',
    kind: 'ABOUT',
    from: projectId(id),
    to: theme,
    values: { sourceIds: [pageOf(id)] },
  });
}
