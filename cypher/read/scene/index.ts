import { z } from 'zod';
import { confidences, entityKinds, governanceLevels, tieFamilies } from '../../model.ts';
import { query } from '../../query.ts';
import { leftOut, sceneNode, sceneSource, sceneTie } from './scene-values.ts';

const text = z.string().nullable();
const ids = z.array(z.string());

/** What ties must meet; null means any. Dates: a year, a month or a day. */
const tieConditions = {
  tieKinds: z.array(z.string()).nullable(),
  families: z.array(z.enum(tieFamilies)).nullable(),
  confidences: z.array(z.enum(confidences)).nullable(),
  from: text,
  to: text,
};

/** What entities and ties of a scene must meet; null means any. */
export const sceneConditions = z.object({
  kinds: z.array(z.enum(entityKinds)).nullable(),
  levels: z.array(z.enum(governanceLevels)).nullable(),
  themes: ids.nullable(),
  places: ids.nullable(),
  ...tieConditions,
});
export type SceneConditions = z.infer<typeof sceneConditions>;

const nodeColumns = {
  id: z.string(),
  kind: z.enum(entityKinds),
  level: z.enum(governanceLevels).nullable(),
  nameSv: text,
  nameEn: text,
  shortSv: text,
  shortEn: text,
  startDate: text,
  endDate: text,
  confidence: z.enum(confidences),
  tieCount: z.number(),
};
const nodeOrGroup = z.object({
  ...nodeColumns,
  id: text,
  confidence: z.enum(confidences).nullable(),
  tieCount: z.number().nullable(),
  count: z.number().nullable(),
  graphVersion: z.number().nullable(),
});

export const sceneNeighbours = query(
  new URL('./neighbours.cypher', import.meta.url),
  sceneConditions.extend({
    frontier: ids,
    known: ids,
    expand: z.boolean(),
    withFrontier: z.boolean(),
    withLeftOut: z.boolean(),
    limit: z.number().int(),
  }),
  nodeOrGroup.extend({ step: z.number(), leftOut: ids }),
);

/** All that is asked of a scene's ties; `withSourceIds` where their sources or the number of these are. */
const tieParts = { withDetails: z.boolean(), withSourceIds: z.boolean(), withSources: z.boolean() };
const tiesOfScene = {
  ties: z.array(sceneTie),
  total: z.number(),
  sources: z.array(sceneSource).optional(),
};

export const sceneAround = query(
  new URL('./around.cypher', import.meta.url),
  sceneConditions.extend({
    seeds: ids,
    /** Where the entities have more ties than that together, no row comes. */
    mostTies: z.number().int(),
    /** The same of what is one step away, where a second step is wanted. */
    mostReached: z.number().int(),
    expand: z.boolean(),
    isDeep: z.boolean(),
    nodeLimit: z.number().int(),
    /** How many there may be beside the entities themselves. */
    room: z.number().int(),
    tieLimit: z.number().int(),
    ...tieParts,
  }),
  z.object({
    seeds: z.array(sceneNode),
    near: z.array(sceneNode),
    far: z.array(sceneNode),
    leftOut: z.array(leftOut),
    ...tiesOfScene,
    graphVersion: z.number().nullable(),
  }),
);

export const sceneOfHub = query(
  new URL('./hub.cypher', import.meta.url),
  z.object({ hub: z.string(), room: z.number().int() }),
  z.object({
    hub: sceneNode,
    near: z.array(sceneNode),
    /** Level, which may be empty, kind and number. */
    counts: z.array(z.tuple([z.string(), z.enum(entityKinds), z.string()])),
    graphVersion: z.number(),
  }),
);

export const sceneOverview = query(
  new URL('./overview.cypher', import.meta.url),
  sceneConditions.extend({ limit: z.number().int() }),
  z.object({
    nodes: z.array(sceneNode),
    leftOut: z.array(leftOut),
    graphVersion: z.number().nullable(),
  }),
);

export const sceneGroups = query(
  new URL('./groups.cypher', import.meta.url),
  z.object({ ids }),
  z.object({
    level: z.enum(governanceLevels).nullable(),
    kind: z.enum(entityKinds),
    count: z.number(),
  }),
);

export const sceneTies = query(
  new URL('./ties.cypher', import.meta.url),
  z.object({ ...tieConditions, ids, limit: z.number().int(), ...tieParts }),
  z.object(tiesOfScene),
);

const label = z.object({ id: z.string(), nameSv: text, nameEn: text });

export const placesAndThemes = query(
  new URL('./places-and-themes.cypher', import.meta.url),
  z.object({ ids }),
  z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        municipalityCode: text,
        countyCode: text,
        placeFrom: z.enum(['OWN', 'HOST']).nullable(),
        themes: ids,
      }),
    ),
    themes: z.array(label),
    places: z.array(label.extend({ municipalityCode: text.optional(), countyCode: text.optional() })),
  }),
);

export const levelMatrix = query(
  new URL('./level-matrix.cypher', import.meta.url),
  sceneConditions,
  z.object({
    fromLevel: z.enum(governanceLevels).nullable(),
    toLevel: z.enum(governanceLevels).nullable(),
    family: z.enum(tieFamilies),
    tieCount: z.number(),
  }),
);

export const collaborationEvidence = query(
  new URL('./collaboration.cypher', import.meta.url),
  z.object({
    seeds: ids.nullable(),
    kinds: z.array(z.enum(entityKinds)).nullable(),
    levels: z.array(z.enum(governanceLevels)).nullable(),
    from: text,
    to: text,
    includeSigning: z.boolean(),
    includeFunding: z.boolean(),
    includeDialogues: z.boolean(),
    tieKinds: z.array(z.string()).nullable(),
    themes: ids.nullable(),
    places: ids.nullable(),
  }),
  z.object({
    a: z.string(),
    b: z.string(),
    kind: z.enum(['PARTICIPATES_IN', 'COLLABORATES_WITH', 'FUNDS']),
    evidenceId: z.string(),
    initiativeId: text,
    validFrom: text,
    validTo: text,
    datesFrom: z.enum(['TIE', 'INITIATIVE', 'UNKNOWN']),
    confidence: z.enum(confidences),
    sourceIds: ids,
  }),
);
