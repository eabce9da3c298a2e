import type { PropertyValue } from '../../dataset.ts';
import { wordingOf, type Vocabulary } from '../../vocabulary.ts';
import type { EcosystemNode } from './record-shapes.ts';
import { amountRemark, joinRemarks, remark, type Remark } from './remarks.ts';

type Values = Record<string, PropertyValue | undefined>;
type NodeOf<K extends EcosystemNode['kind']> = Extract<EcosystemNode, { kind: K }>;
type Words = (group: string, word: string | undefined) => Remark | undefined;

/**
 * What is left out of the stored properties, because something else in the graph says it. A test holds that each field
 * of the data is either stored or named here.
 */
export const leftOut: Readonly<Record<string, string>> = {
  'Municipality.platformCity': 'the HOSTS tie from the municipality to its platform says it',
  'Project.funder': 'the FUNDS tie from Vinnova says it',
  'Project.coordinator': 'the COORDINATES tie from RISE says it',
};

/** What the kind of a record has beyond what all records have, as docs/model.md names it. */
export function nodeProperties(node: EcosystemNode, vocabulary: Vocabulary): Values {
  const words: Words = (group, word) => wordingOf(vocabulary, group, word);
  switch (node.kind) {
    case 'Platform':
      return { ...dates(node), ...inBoth('status', words('entityStatus', node.status)) };
    case 'Municipality':
      return { municipalityCode: node.municipalityCode, countyCode: node.municipalityCode.slice(0, 2) };
    case 'Region':
      return {
        countyCode: node.countyCode,
        ...inBoth('organisationType', words('organisationType', node.organisationType)),
        ...inBoth(
          'remark',
          words('regionalDevelopmentResponsibility', node.regionalDevelopmentResponsibility),
        ),
      };
    case 'Agency':
      return {
        ...dates(node),
        ...inBoth('organisationType', words('organisationType', node.organisationType)),
      };
    case 'Company':
      return inBoth('organisationType', words('organisationType', node.organisationType));
    case 'Network':
      return {
        ...dates(node),
        ...inBoth('organisationType', words('organisationType', node.organisationType)),
        ...inBoth('remark', activity(node, words)),
      };
    case 'Programme':
      return dates(node);
    case 'Project':
      return projectProperties(node, words);
    case 'Barrier':
      return barrierProperties(node, words);
    case 'DialogueWorkshop':
      return {
        date: node.date,
        isNatsam: node.isNatsam,
        ...inBoth('format', words('format', node.format)),
        ...inBoth('status', words('entityStatus', node.status)),
        ...inBoth('outcome', node.outcome),
      };
    case 'SustainableDevelopmentGoal':
      return { number: node.number };
    case 'Report':
      return {
        published: node.published,
        series: node.series,
        registrationNumber: node.registrationNumber,
        isbn: node.isbn,
        ...inBoth(
          'remark',
          joinRemarks([
            words('titleNote', node.titleNote),
            remark(node.dueDate, (date) => ({ sv: `ska lämnas senast ${date}`, en: `due by ${date}` })),
          ]),
        ),
      };
    case 'LearningResource':
      return { published: node.published, startDate: node.startDate, date: node.date };
    case 'Person':
      return inBoth('professionalRole', words('professionalRole', node.professionalRole));
    default:
      return {};
  }
}

/** A wording as the two properties `…Sv` and `…En`. */
export function inBoth(name: string, wording: Remark | undefined): Values {
  return { [`${name}Sv`]: wording?.sv, [`${name}En`]: wording?.en };
}

function dates(node: { startDate?: string | undefined; endDate?: string | undefined }): Values {
  return { startDate: node.startDate, endDate: node.endDate };
}

function projectProperties(node: NodeOf<'Project'>, words: Words): Values {
  return {
    ...dates(node),
    registrationNumber: node.registrationNumber,
    phase: node.phase,
    amountSek: node.amountSEK,
    grantedSek: node.grantedSEK,
    totalBudgetSek: node.totalBudgetSEK,
    ...inBoth(
      'amountNote',
      joinRemarks([
        words('amountNote', node.amountNote),
        remark(node.amountEUR, amountRemark('belopp', 'amount', 'EUR')),
        remark(node.coFundingSEK, amountRemark('medfinansiering', 'co-funding', 'SEK')),
        remark(
          node.municipalCoFundingSEK,
          amountRemark('kommunal medfinansiering', 'municipal co-funding', 'SEK'),
        ),
        remark(node.maxGrantSEK, amountRemark('bidrag högst', 'grant of at most', 'SEK')),
      ]),
    ),
    ...inBoth('remark', words('dateNote', node.dateNote)),
  };
}

function barrierProperties(node: NodeOf<'Barrier'>, words: Words): Values {
  return {
    barrierType: node.barrierType.toUpperCase(),
    levelOfAuthority: node.levelOfAuthority.toUpperCase(),
    levelOfAuthorityConfidence: node.levelOfAuthorityConfidence === 'low' ? 'LOW' : 'HIGH',
    sourceStatus: node.status,
    ...inBoth('status', words('barrierStatus', node.status)),
    observedDate: node.observedDate,
    since: node.since,
    resolvedDate: node.resolvedDate,
    decisionChain: node.decisionChain,
  };
}

/** "2021: 50 workshoppar, webbinarier och evenemang, 13 rapporter": counts of one year are no measure to sort by. */
function activity(node: NodeOf<'Network'>, words: Words): Remark | undefined {
  return remark(node.activity2021, (counts) => {
    const parts = Object.entries(counts).map(([word, count]) => ({
      count,
      wording: words('activity2021', word),
    }));
    return {
      sv: `2021: ${parts.map(({ count, wording }) => `${count} ${wording?.sv}`).join(', ')}`,
      en: `2021: ${parts.map(({ count, wording }) => `${count} ${wording?.en}`).join(', ')}`,
    };
  });
}
