import type { EntityKind } from '../../../cypher/model.ts';
import { properties, type ClaimRow } from '../../dataset.ts';
import { shortName } from '../../short-name.ts';
import { pageSourceId } from '../../source-id.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { kindOf } from './kind-of.ts';
import { nodeProperties } from './node-properties.ts';
import type { EcosystemNode } from './record-shapes.ts';

/** The kinds whose names carry a short one reliably; the brackets of the others hold remarks. */
const withShortName = new Set<EntityKind>([
  'PLATFORM',
  'AGENCY',
  'RESEARCH_INSTITUTE',
  'UNIVERSITY',
  'COMPANY',
  'NETWORK',
  'PROGRAMME',
  'PROJECT',
]);

/** Where the rule would give one short name to two things, or none to a thing that has one; by id. */
const ownShortName: Readonly<Record<string, readonly [sv: string, en: string] | readonly []>> = {
  'natsam-fas2': ['NATSAM fas 2', 'NATSAM phase 2'],
  // OPSI alone is the observatory itself.
  'opsi-h2020': [],
  // Names that begin with the abbreviation that everybody uses.
  rise: ['RISE', 'RISE'],
  ivl: ['IVL', 'IVL'],
  sp: ['SP', 'SP'],
  // A platform is known by its city; its abbreviation says nothing to a reader from another one.
  'innovationsplattform-goteborg': ['Göteborgs innovationsplattform', 'Gothenburg innovation platform'],
  'innovationsplattform-stockholm': [],
  'innovationsplattform-umea': ['Umeås innovationsplattform', 'Umeå innovation platform'],
};

/** What a record of nodes.json says of its entity. */
export function claimOfNode(node: EcosystemNode, vocabulary: Vocabulary): ClaimRow {
  const kind = kindOf(node.kind) as EntityKind;
  const [shortSv, shortEn] = ownShortName[node.id] ?? (withShortName.has(kind) ? shortNames(node) : []);
  return {
    entityId: node.id,
    kind,
    properties: properties({
      level: node.level.toUpperCase(),
      nameSv: node.name.sv,
      nameEn: node.name.en,
      shortSv,
      shortEn,
      aliases: aliases(node),
      summarySv: node.description.sv,
      summaryEn: node.description.en,
      confidence: node.confidence === 'low' ? 'LOW' : 'HIGH',
      sourceIds: [...new Set(node.sources.map(pageSourceId))],
      identifiers: identifiers(node),
      ...nodeProperties(node, vocabulary),
    }),
  };
}

/** An abbreviation is a name in itself: where one language has none, that of the other serves. */
function shortNames({ name }: EcosystemNode): readonly (string | undefined)[] {
  const [sv, en] = [shortName(name.sv), shortName(name.en)];
  return [sv ?? en, en ?? sv];
}

/** A region is also known by its county's name. */
function aliases(node: EcosystemNode): string[] {
  if (node.kind !== 'Region') return [];
  return [node.county.sv, node.county.en].filter((name) => name !== node.name.sv && name !== node.name.en);
}

function identifiers(node: EcosystemNode): string[] {
  const schemes = {
    municipalityCode: node.kind === 'Municipality' ? node.municipalityCode : undefined,
    countyCode: node.kind === 'Region' ? node.countyCode : undefined,
    registrationNumber: 'registrationNumber' in node ? node.registrationNumber : undefined,
    isbn: node.kind === 'Report' ? node.isbn : undefined,
  };
  return Object.entries(schemes).flatMap(([scheme, value]) =>
    value === undefined ? [] : [`${scheme}:${value}`],
  );
}
