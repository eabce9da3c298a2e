import { describe, expect, it } from 'vitest';
import { byNumber, currenciesOf, fundingGraph, sumsOf } from '../../../web/views/explorer/flow/flow-model.ts';
import type { Grant, Measure, Party, Share } from '../../../web/views/explorer/flow/flow-model.ts';
import { foldFlow, shownAtFirst } from '../../../web/views/explorer/flow/fold-flow.ts';
import { layOutFlow } from '../../../web/views/explorer/flow/lay-out-flow.ts';
import { nextStop } from '../../../web/views/explorer/flow/walk-flow.ts';
import { wayThrough } from '../../../web/views/explorer/flow/way-through.ts';

const party = (id: string, kind: Party['kind'], level: Party['level'] = null): Party => ({
  id,
  kind,
  level,
  name: id,
  shortName: id,
});
const funder = party('vinnova', 'AGENCY', 'NATIONAL');
const programme = party('programme', 'PROGRAMME');
const project = party('project', 'PROJECT');
const lund = party('lund', 'MUNICIPALITY', 'LOCAL');
const rise = party('rise', 'RESEARCH_INSTITUTE', 'NATIONAL');

const common = { programme: null, validFrom: null, validTo: null, sourceCount: 1, dataset: 'cordis' };
const grant = (amount: number | null, more: Partial<Grant> = {}): Grant => ({
  ...common,
  id: `tie:${amount}`,
  funder,
  receiver: project,
  amount,
  currency: amount === null ? null : 'SEK',
  year: null,
  remark: null,
  ...more,
});
const share = (organisation: Party, amount: number | null, more: Partial<Share> = {}): Share => ({
  ...common,
  id: `tie:${organisation.id}`,
  initiative: project,
  organisation,
  amount,
  currency: amount === null ? null : 'SEK',
  role: null,
  roleLabel: null,
  ...more,
});
const flowsOf = (grants: Grant[], shares: Share[], measure: Measure = 'SEK') =>
  fundingGraph({ grants, shares }, measure).flows.map(
    ({ from, to, value, isUndivided }) => `${from} → ${to} ${value}${isUndivided ? ' undivided' : ''}`,
  );

describe('a flow of money', () => {
  it('goes from the funder through programme and project to those who got a part', () => {
    expect(flowsOf([grant(100, { programme })], [share(lund, 60), share(rise, 40)])).toEqual([
      'funder:vinnova → programme:programme 100',
      'programme:programme → project:project 100',
      'project:project → receiver:lund 60',
      'project:project → receiver:rise 40',
    ]);
  });

  it('stays, marked, with the coordinator where no source shares it', () => {
    expect(flowsOf([grant(100)], [share(lund, null, { role: 'COORDINATOR' }), share(rise, 30)])).toEqual([
      'funder:vinnova → project:project 100',
      'project:project → receiver:rise 30',
      'project:project → receiver:lund 70 undivided',
    ]);
    expect(flowsOf([grant(100)], [share(lund, null), share(rise, null)]).at(-1)).toBe(
      'project:project → receiver: 100 undivided',
    );
  });

  it('comes from nobody named where parts are told and no grant', () => {
    expect(flowsOf([], [share(lund, 60)])).toEqual([
      'project:project → receiver:lund 60',
      'funder: → project:project 60',
    ]);
  });

  it('mixes no currencies, and counts an unknown amount as no amount but as a grant', () => {
    const grants = [grant(100), grant(null), grant(5, { currency: 'EUR', year: '2020' })];
    expect(currenciesOf({ grants, shares: [] })).toEqual(['EUR', 'SEK']);
    expect(flowsOf(grants, [])).toContain('funder:vinnova → project:project 100');
    expect(flowsOf(grants, [share(lund, null)], byNumber)).toEqual([
      'funder:vinnova → project:project 3',
      'project:project → receiver:lund 1',
    ]);
    expect(sumsOf(grants, 'SEK')).toEqual({
      drawn: 1,
      sum: 100,
      inOthers: 1,
      unknown: 1,
      years: null,
      withoutYear: 1,
    });
    expect(sumsOf(grants, 'EUR').years).toEqual(['2020', '2020']);
  });

  it('counts once what two datasets tell, by the one that tells an amount', () => {
    expect(
      flowsOf(
        [grant(null, { dataset: 'swecris' }), grant(100), grant(100, { dataset: 'vinnova' }), grant(20)],
        [share(lund, 120), share(lund, 120, { dataset: 'rcn' })],
      ),
    ).toEqual(['funder:vinnova → project:project 120', 'project:project → receiver:lund 120']);
  });

  it('has no circle where one both gives and gets, or a programme gives', () => {
    expect(
      flowsOf([grant(10, { funder: lund }), grant(5, { funder: programme, programme })], [share(lund, 15)]),
    ).toEqual([
      'funder:lund → project:project 10',
      'programme:programme → project:project 5',
      'project:project → receiver:lund 15',
    ]);
  });
});

describe('a picture of many', () => {
  const many = Array.from({ length: 40 }, (_, index) => party(`p${index}`, 'PROJECT'));
  const grants = many.map((receiver, index) => grant(index + 1, { id: `tie:${index}`, receiver }));
  const shares = many.map((initiative, index) =>
    share(party(`o${index}`, 'COMPANY', index % 2 === 0 ? 'LOCAL' : 'NATIONAL'), index + 1, { initiative }),
  );
  const graph = fundingGraph({ grants, shares }, 'SEK');

  it('shows the largest by themselves and loses no money in what stands together', () => {
    const folded = foldFlow(graph, new Set());
    const projects = folded.stops.filter(({ column }) => column === 'project');
    expect(projects).toHaveLength(shownAtFirst + 1);
    expect(projects.at(-1)).toMatchObject({ key: 'project+', count: 40 - shownAtFirst });
    expect(projects.reduce((sum, { value }) => sum + value, 0)).toBe(820);
    const receivers = folded.stops.filter(({ column }) => column === 'receiver');
    // By level, from the top, what stands together last of each.
    expect(receivers.map(({ level }) => level)).toEqual(
      receivers.map(({ level }) => level).toSorted((a, b) => (a! < b! ? 1 : -1)),
    );
    expect(receivers.filter(({ party: one }) => one === null).map(({ key }) => key)).toEqual([
      'receiver+NATIONAL',
      'receiver+LOCAL',
    ]);
    expect(
      foldFlow(graph, new Set(['project'])).stops.filter(({ column }) => column === 'project'),
    ).toHaveLength(40);
  });

  it('is the same each time, with every bar as high as its money and inside the picture', () => {
    const placed = layOutFlow(foldFlow(graph, new Set()), 900);
    expect(layOutFlow(foldFlow(graph, new Set()), 900)).toEqual(placed);
    const [first] = placed.stops;
    for (const { y, height, value } of placed.stops) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(placed.height);
      expect(height / value).toBeCloseTo(first!.height / first!.value, 0);
    }
    expect(placed.columns.map(({ column }) => column)).toEqual(['funder', 'project', 'receiver']);
  });

  it('keeps its columns apart where nothing runs through all of them', () => {
    const apart = fundingGraph(
      { grants: [grant(3)], shares: [share(lund, 2, { initiative: programme })] },
      'SEK',
    );
    const { columns } = layOutFlow(foldFlow(apart, new Set()), 900);
    expect(new Set(columns.map(({ x }) => x)).size).toBe(4);
  });

  it('is walked by arrows, and shows the way through a stop', () => {
    const placed = layOutFlow(foldFlow(graph, new Set()), 900);
    expect(nextStop(placed, 'funder:vinnova', 'ArrowRight')).toBe('project+');
    expect(nextStop(placed, 'project:p39', 'ArrowRight')).toBe('receiver:o39');
    expect(nextStop(placed, 'receiver:o39', 'ArrowLeft')).toBe('project:p39');
    expect(nextStop(placed, 'project:p39', 'ArrowDown')).toBe('project:p38');
    expect(nextStop(placed, 'funder:vinnova', 'ArrowLeft')).toBeUndefined();
    const way = [...wayThrough(placed.flows, 'project:p39')].map((index) => placed.flows[index]!);
    expect(way.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'project:p39 receiver:o39',
      'funder:vinnova project:p39',
    ]);
  });
});
