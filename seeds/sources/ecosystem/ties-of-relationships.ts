import { familyOfTie, type EntityKind } from '../../../cypher/model.ts';
import { properties, type TieRow } from '../../dataset.ts';
import { pageSourceId } from '../../source-id.ts';
import { tieIds } from '../../tie-id.ts';
import { wordingOf, type Vocabulary, type Wording } from '../../vocabulary.ts';
import { kindOf } from './kind-of.ts';
import { inBoth } from './node-properties.ts';
import { repetitionKey } from './parse.ts';
import type { EcosystemNode, EcosystemRelationship } from './record-shapes.ts';
import { joinRemarks, remark, type Remark } from './remarks.ts';
import { tieTarget, type TieTarget } from './tie-mapping.ts';

/** The ties that relationships.json tells, each with its original type in `sourceType`. */
export function tiesOfRelationships(
  relationships: readonly EcosystemRelationship[],
  nodes: readonly EcosystemNode[],
  vocabulary: Vocabulary,
): TieRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ids = tieIds(
    'ecosystem',
    relationships.map(({ type, from, to, properties }) => ({
      type,
      from,
      to,
      repetition: repetitionKey(properties),
    })),
  );
  return relationships.map((relationship, index) => {
    const [from, to] = [byId.get(relationship.from), byId.get(relationship.to)];
    const target = from && to && tieTarget(relationship.type, kind(from), kind(to));
    if (!target) throw new TypeError(`No target for ${relationship.type}: parsing must have refused it`);
    const ends = target.reversed
      ? { from: relationship.to, to: relationship.from }
      : { from: relationship.from, to: relationship.to };
    return {
      id: ids[index] as string,
      kind: target.kind,
      ...ends,
      properties: properties({
        family: familyOfTie[target.kind],
        sourceType: relationship.type,
        sourceIds: [...new Set(relationship.sources.map(pageSourceId))],
        ...tieValues(relationship, target, vocabulary),
        ...(target.kind === 'HAS_AUTHORITY_OVER' ? authority(relationship, to, vocabulary) : {}),
      }),
    };
  });
}

function kind(node: EcosystemNode): EntityKind {
  return kindOf(node.kind) as EntityKind;
}

function tieValues({ properties: given }: EcosystemRelationship, target: TieTarget, vocabulary: Vocabulary) {
  const words = (group: string, word: string | undefined) => wordingOf(vocabulary, group, word);
  const role = words('tieRole', given.role);
  // On a barrier that was lifted, a status is what came of it; elsewhere it is a remark.
  const status = words('tieStatus', given.status);
  const isOutcome = target.kind === 'LIFTED_TO';
  return {
    role: standardRole(target, role),
    ...inBoth('role', role),
    validFrom: given.from ?? given.date ?? given.year,
    validTo: given.to ?? given.year,
    confidence: given.confidence === 'low' ? 'LOW' : given.classification ? 'MEDIUM' : 'HIGH',
    amountSek: given.amountSEK,
    ...inBoth('outcome', joinRemarks([words('tieOutcome', given.outcome), isOutcome ? status : undefined])),
    ...inBoth(
      'remark',
      joinRemarks([
        words('classification', given.classification),
        isOutcome ? undefined : status,
        words('amountNote', given.amountNote),
        words('share', given.share),
        remark(given.firstSigned, firstSigned),
        remark(given.dueDate, (date) => ({ sv: `ska vara klart ${date}`, en: `due ${date}` })),
      ]),
    ),
  };
}

function firstSigned(date: string): Remark {
  return { sv: `undertecknat första gången ${date}`, en: `first signed ${date}` };
}

/** The word's own code where it says more than the type does and does not gainsay it. */
function standardRole({ role, moreExact }: TieTarget, word: Wording | undefined): string | undefined {
  const code = word?.code;
  const isAllowed = code !== undefined && (moreExact === 'any' || moreExact?.includes(code));
  return isAllowed ? code : role;
}

/** `order` counts from 1, along the barrier's chain of decisions, where the chain names this holder. */
function authority(relationship: EcosystemRelationship, barrier: EcosystemNode, vocabulary: Vocabulary) {
  const chain = barrier.kind === 'Barrier' ? (barrier.decisionChain ?? []) : [];
  const place = chain.findIndex(
    (word) => wordingOf(vocabulary, 'decisionChain', word)?.entity === relationship.from,
  );
  return {
    power: wordingOf(vocabulary, 'tieRole', relationship.properties.role)?.power ?? 'UNKNOWN',
    order: place < 0 ? undefined : place + 1,
  };
}
