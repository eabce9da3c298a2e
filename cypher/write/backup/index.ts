import { z } from 'zod';
import { query } from '../../query.ts';
import { properties, written } from '../rows.ts';

const stored = { properties, floats: z.array(z.string()) };
const node = z.object({ key: z.string(), labels: z.array(z.string()), ...stored });
const relationship = z.object({ from: z.string(), to: z.string(), type: z.string(), ...stored });
export type StoredNode = z.infer<typeof node>;
export type StoredRelationship = z.infer<typeof relationship>;

/** All nodes, whatever they are; keys hold within one reading. */
export const allNodes = query(new URL('./nodes.cypher', import.meta.url), z.object({}), node);

/** All relationships, by the keys of `allNodes`. */
export const allRelationships = query(
  new URL('./relationships.cypher', import.meta.url),
  z.object({}),
  relationship,
);

export const backupStamp = query(
  new URL('./stamp.cypher', import.meta.url),
  z.object({}),
  z.object({ stamp: z.string().nullable() }),
);

export const createNodes = query(
  new URL('./create-nodes.cypher', import.meta.url),
  z.object({ rows: z.array(node) }),
  z.object({ key: z.string(), now: z.string() }),
);

export const createRelationships = query(
  new URL('./create-relationships.cypher', import.meta.url),
  z.object({ rows: z.array(relationship) }),
  written,
);

export const countNodes = query(
  new URL('./count.cypher', import.meta.url),
  z.object({}),
  z.object({ nodes: z.number().int() }),
);

export const deleteNodes = query(
  new URL('./delete.cypher', import.meta.url),
  z.object({ limit: z.number().int() }),
  written,
);
