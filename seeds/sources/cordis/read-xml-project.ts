import { FaultsError, type Fault } from '../../fault.ts';
import { amountOf, dateOf, textOf } from '../../open-data/values.ts';
import type { Input } from '../../reading/input.ts';
import { child, childrenOf, readXml, type XmlElement } from '../../reading/read-xml.ts';
import { positionOf } from './read-tables.ts';
import type { CordisRecord } from './records.ts';

/** Reads a project file of CORDIS: one project with its participants. */
export async function* readProjectXml(input: Input, faults: Fault[]): AsyncGenerator<CordisRecord> {
  let found = false;
  for await (const project of readXml(input, new Set(['project']))) {
    found = true;
    yield* takeProject(project, input.name, faults);
  }
  if (!found)
    throw new FaultsError([
      { file: input.name, expected: 'has no project: it is no project file of CORDIS' },
    ]);
}

function* takeProject(project: XmlElement, file: string, faults: Fault[]): Generator<CordisRecord> {
  const text = (name: string) => textOf(child(project, name)?.text);
  const id = text('id');
  const title = text('title');
  const place = { file, line: project.line, ...(id !== undefined && { record: id }) };
  if (id === undefined || title === undefined) {
    faults.push({ ...place, field: id === undefined ? 'id' : 'title', expected: 'a value' });
    return;
  }
  const associations = child(child(project, 'relations'), 'associations');
  const programmes = childrenOf(associations, 'programme');
  const legalBases = programmes.filter(({ attributes }) => attributes['type'] === 'relatedLegalBasis');
  const topic = programmes.find(({ attributes }) => attributes['type'] === 'relatedTopic');
  const call = childrenOf(associations, 'call').find(
    ({ attributes }) => attributes['type'] === 'relatedMasterCall',
  );
  for (const basis of legalBases)
    yield {
      table: 'legalBasis',
      projectId: id,
      code: child(basis, 'code')?.text ?? '',
      title: textOf(child(basis, 'title')?.text),
      isMain: basis.attributes['uniqueProgrammePart'] === 'true',
    };
  if (topic)
    yield {
      table: 'topic',
      projectId: id,
      topic: child(topic, 'code')?.text ?? '',
      title: child(topic, 'title')?.text ?? '',
    };
  const main =
    legalBases.find(({ attributes }) => attributes['uniqueProgrammePart'] === 'true') ?? legalBases[0];
  yield {
    table: 'project',
    id,
    title,
    acronym: text('acronym'),
    status: text('status'),
    startDate: dateOf(text('startDate'), place, 'startDate', faults),
    endDate: dateOf(text('endDate'), place, 'endDate', faults),
    totalCost: amountOf(text('totalCost'), place, 'totalCost', faults),
    ecMaxContribution: amountOf(text('ecMaxContribution'), place, 'ecMaxContribution', faults),
    legalBasis: textOf(child(main, 'code')?.text),
    topic: textOf(child(topic, 'code')?.text),
    call: textOf(child(call, 'identifier')?.text) ?? textOf(child(call, 'title')?.text),
    // The file does not name it; the codes of its parts begin with it.
    frameworkProgramme: child(main, 'code')?.text.split(/[.-]/)[0],
    objective: child(project, 'objective')?.text,
  };
  for (const category of childrenOf(child(child(project, 'relations'), 'categories'), 'category'))
    if (category.attributes['classification'] === 'euroSciVoc')
      yield {
        table: 'subject',
        projectId: id,
        code: child(category, 'code')?.text ?? '',
        title: child(category, 'title')?.text ?? '',
      };
  for (const organization of childrenOf(associations, 'organization')) {
    const part = participationOf(organization, id, file, faults);
    if (part) yield part;
  }
}

function participationOf(
  element: XmlElement,
  projectId: string,
  file: string,
  faults: Fault[],
): CordisRecord | undefined {
  const { attributes } = element;
  const pic = child(element, 'id')?.text ?? '';
  const name = child(element, 'legalName')?.text ?? '';
  const place = { file, line: element.line, record: `${projectId} ${pic}` };
  if (!/^\d{9}$/.test(pic) || name === '') {
    faults.push({
      ...place,
      field: name === '' ? 'legalName' : 'id',
      value: pic,
      expected: 'a participant with a number of 9 digits and a name',
    });
    return undefined;
  }
  const address = child(element, 'address');
  const related = child(element, 'relations');
  const activity = childrenOf(child(related, 'categories'), 'category').find(
    (category) => category.attributes['classification'] === 'organizationActivityType',
  );
  const nuts = childrenOf(child(related, 'regions'), 'region').find(
    (region) => region.attributes['type'] === 'relatedNutsCode',
  );
  return {
    table: 'participation',
    projectId,
    pic,
    name,
    role: attributes['type'] ?? '',
    order: attributes['order'] ?? '',
    vat: textOf(child(element, 'vatNumber')?.text),
    shortName: textOf(child(element, 'shortName')?.text),
    activityType: textOf(child(activity, 'code')?.text.replace('/', '')),
    city: textOf(child(address, 'city')?.text),
    country: textOf(child(address, 'country')?.text),
    nuts: textOf(child(nuts, 'nutsCode')?.text),
    position: positionOf(child(address, 'geolocation')?.text),
    website: textOf(child(address, 'url')?.text),
    ecContribution: amountOf(attributes['ecContribution'], place, 'ecContribution', faults),
    netEcContribution: amountOf(attributes['netEcContribution'], place, 'netEcContribution', faults),
    totalCost: amountOf(attributes['totalCost'], place, 'totalCost', faults),
    hasEnded: attributes['terminated'] === 'true',
  };
}
