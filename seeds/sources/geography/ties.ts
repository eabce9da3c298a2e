import { familyOfTie } from '../../../cypher/model.ts';
import { properties, type TieRow } from '../../dataset.ts';
import { tieIds } from '../../tie-id.ts';
import { isCountyBoard } from './claims.ts';
import type { EntityIds } from './entity-ids.ts';
import type { GeographyData } from './parse.ts';
import { registerIds } from './registers.ts';

type GeographyTie = 'PART_OF' | 'BORDERS' | 'OPERATES_IN';
interface Draft {
  readonly type: GeographyTie;
  readonly from: string;
  readonly to: string;
  readonly sourceIds: readonly string[];
}

/** What lies where: municipalities in regions, county boards in theirs, and neighbours. What the ecosystem data tie already is left to them. */
export function geographyTies(data: GeographyData, ids: EntityIds): TieRow[] {
  const id = (key: string) => ids.get(key) as string;
  const drafts: Draft[] = [
    ...data.municipalities.map(({ code, countyCode }) => ({
      type: 'PART_OF' as const,
      from: id(`municipality:${code}`),
      to: id(`region:${countyCode}`),
      sourceIds: registerIds('municipalities', ['codes']),
    })),
    ...countyBoards(data).map(({ orgNr, countyCode }) => ({
      type: 'OPERATES_IN' as const,
      from: id(`agency:${orgNr}`),
      to: id(`region:${countyCode}`),
      sourceIds: [...registerIds('agencies', ['scb']), ...registerIds('regions', ['codes'])],
    })),
    ...data.neighbours.map((pair) => {
      const [lower, higher] = [...pair].sort();
      return {
        type: 'BORDERS' as const,
        from: id(`municipality:${lower}`),
        to: id(`municipality:${higher}`),
        sourceIds: registerIds('municipality-neighbours', ['derived']),
      };
    }),
  ].filter(({ from, type, to }) => !data.identity.isTied(from, type, to));
  const keys = tieIds(
    'geography',
    drafts.map((draft) => ({ ...draft, repetition: null })),
  );
  return drafts.map(({ type, from, to, sourceIds }, index) => ({
    id: keys[index] as string,
    kind: type,
    from,
    to,
    properties: properties({ family: familyOfTie[type], sourceType: type, confidence: 'HIGH', sourceIds }),
  }));
}

/** A county board bears its county's name: "Länsstyrelsen i Skåne län". */
function countyBoards({ agencies, regions }: GeographyData) {
  const codes = new Map(regions.map(({ countyName, code }) => [`Länsstyrelsen i ${countyName}`, code]));
  return agencies.filter(isCountyBoard).flatMap(({ name, orgNr }) => {
    const countyCode = codes.get(name);
    return countyCode === undefined ? [] : [{ orgNr, countyCode }];
  });
}
