import { describe, expect, test } from 'vitest';
import { localeOf } from '../../../web/locales/locale.ts';
import { treeModel } from '../../../web/views/explorer/tree-model.ts';
import { moveInTree, visibleItems } from '../../../web/views/explorer/tree-walk.ts';
import { sceneOf } from './scene-of.ts';

const { nodes: plain, ties } = sceneOf(
  ['NATSAM PROJECT NATIONAL', 'Lund PLATFORM LOCAL', 'RISE RESEARCH_INSTITUTE NATIONAL'],
  ['Lund PARTICIPATES_IN COLLABORATION NATSAM', 'RISE PARTICIPATES_IN COLLABORATION NATSAM'],
);
const nodes = plain.map((node) =>
  node.id === 'NATSAM' ? { ...node, startDate: '2020', endDate: '2023' } : node,
);
const roles = ties.map((tie) =>
  tie.from === 'RISE' ? { ...tie, role: 'COORDINATOR', validFrom: '2019', confidence: 'LOW' as const } : tie,
);
const content = {
  nodes,
  groups: [],
  ties: roles.map((tie) => ({ from: tie.from, to: tie.to, tie, count: 1 })),
};

describe('the tree', () => {
  const model = treeModel(content, localeOf('sv'));
  const sentences = visibleItems(model, new Set(['level:NATIONAL', 'level:LOCAL', 'NATSAM', 'Lund'])).map(
    ({ item }) => item.sentence,
  );

  test('reads as sentences in Swedish, from the top level down', () => {
    expect(sentences).toEqual([
      'Internationell nivå, ingen i urvalet',
      'Nationell nivå, 2 poster',
      'NATSAM, projekt, nationell nivå, 2 samband',
      'har som deltagare Lund, 2020–2023 (projektets tid)',
      'leds av RISE, från 2019, lågt stöd i källan',
      'RISE, forskningsinstitut, nationell nivå, 1 samband',
      'Regional nivå, ingen i urvalet',
      'Lokal nivå, 1 post',
      'Lund, plattform, lokal nivå, 1 samband',
      'deltar i NATSAM, 2020–2023 (projektets tid)',
    ]);
  });

  test('reads as sentences in English', () => {
    const english = treeModel(content, localeOf('en'));
    expect(english[1]!.children[1]).toMatchObject({
      sentence: 'RISE, research institute, national level, 1 tie',
      children: [{ sentence: 'leads NATSAM, from 2019, weak support in the source' }],
    });
  });

  test('is walked with the keys of the pattern', () => {
    const closed = new Set(['level:NATIONAL']);
    const visible = visibleItems(model, closed);
    const press = (key: string, at: string) => moveInTree(key, at, visible, closed);
    expect(press('ArrowDown', 'level:NATIONAL')).toMatchObject({ key: 'NATSAM' });
    expect(press('ArrowRight', 'NATSAM')).toMatchObject({ key: 'NATSAM', open: true });
    expect(press('ArrowLeft', 'NATSAM')).toMatchObject({ key: 'level:NATIONAL' });
    expect(press('ArrowLeft', 'level:NATIONAL')).toMatchObject({ open: false });
    expect(press('End', 'NATSAM')).toMatchObject({ key: 'level:LOCAL' });
    expect(press('r', 'NATSAM')).toMatchObject({ key: 'RISE' });
    expect(press('Enter', 'RISE')).toMatchObject({ isChosen: true });
    expect(press('+', 'RISE')).toMatchObject({ isExpanded: true });
    expect(press('ArrowUp', 'level:INTERNATIONAL')).toBeNull();
  });
});
