import { kinds } from '../../../web/graph/kinds.ts';
import type { Kind } from '../../../web/graph/kinds.ts';
import type { Level, Picture } from '../../../web/graph/picture.ts';

/** Mulberry32: the same numbers on every machine. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words =
  'Innovationsplattform hållbara städer Göteborg region klimat mobilitet energi Lund kommun RISE test'.split(
    ' ',
  );
const organisations: readonly Kind[] = ['MUNICIPALITY', 'COMPANY', 'UNIVERSITY', 'AGENCY', 'NETWORK'];

/**
 * A scene of a size, with the degrees of a network that grew: each new entity ties itself to well-tied ones more often
 * (Barabási and Albert 1999), and the rest of the ties close triangles. What is over `base` came by an expansion.
 */
export function generatedScene(nodeCount: number, tieCount: number, base = nodeCount): Picture {
  const random = numbers(nodeCount * 31 + 7);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  const levelOf = (): Level => {
    const share = random();
    return share < 0.06 ? 'INTERNATIONAL' : share < 0.4 ? 'NATIONAL' : share < 0.6 ? 'REGIONAL' : 'LOCAL';
  };
  const nodes = Array.from({ length: nodeCount }, (_, index) => ({
    id: `entity-${index}`,
    kind: random() < 0.6 ? pick(organisations) : pick(kinds),
    level: levelOf(),
    label: Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(words)).join(' '),
    stage: index < base ? 0 : 1,
    isSeed: index < 3,
    isWeak: random() < 0.1,
    isFaded: false,
    isHidden: false,
    count: 1,
  }));
  const ends: [number, number][] = [];
  const drawn: number[] = [0];
  for (let index = 1; index < nodeCount; index += 1) {
    const other = pick(drawn);
    ends.push([index, other]);
    drawn.push(index, other);
  }
  while (ends.length < tieCount) {
    const [a, b] = [pick(drawn), pick(drawn)];
    if (a === b) continue;
    ends.push([a, b]);
    drawn.push(a, b);
  }
  return {
    nodes,
    ties: ends.slice(0, tieCount).map(([from, to], index) => ({
      id: `tie-${index}`,
      from: `entity-${from}`,
      to: `entity-${to}`,
      label: 'deltar i',
      isWeak: random() < 0.1,
      isFaded: false,
      isKey: random() < 0.01,
      weight: 1,
    })),
  };
}
