import { connect } from '../../cypher/db.ts';
import { entitiesByIds } from '../../cypher/read/entities/index.ts';
import type { Comparison } from './compare.ts';
import type { Address } from './api/competitors.ts';
import { largeScene } from './api/large-scene.ts';
import { sideBySide, type Throughput } from './api/side-by-side.ts';
import { generateGraph, hub } from './generate-graph.ts';

/** How the API does beside others, and with the largest picture that it draws. */
export interface ApiFigures {
  readonly throughput: Throughput[];
  readonly scene: Comparison;
}

/** The five questions on the shipped data; then the largest scene, from copies of them that make 10,000 entities. */
export async function benchApi(address: Address): Promise<ApiFigures> {
  const throughput = await sideBySide(address);
  await fillSmall(address);
  return { throughput, scene: await largeScene(address) };
}

/** Makes 10,000 entities of the shipped data, unless they are there. */
export async function fillSmall(address: Address): Promise<void> {
  const db = connect(address);
  try {
    if ((await db.read(entitiesByIds, { ids: [hub] })).length === 0) await generateGraph(db, 10_000);
  } finally {
    await db.close();
  }
}
