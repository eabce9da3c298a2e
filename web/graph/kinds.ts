/** How a kind of entity is drawn: its outline, its size in pixels at zoom 1, and the lane of the ladder it stands in. */
export interface KindLook {
  readonly shape:
    | 'ellipse'
    | 'round-rectangle'
    | 'hexagon'
    | 'rectangle'
    | 'round-diamond'
    | 'octagon'
    | 'cut-rectangle'
    | 'round-tag';
  readonly width: number;
  readonly height: number;
  readonly lane: Lane;
}

/** What stands in a row of its own inside a band. */
export type Lane = 'initiative' | 'platform' | 'organisation' | 'matter';

/** Lanes in the order that settles ties between them. */
export const lanes: readonly Lane[] = ['matter', 'organisation', 'platform', 'initiative'];

const round = { shape: 'ellipse', width: 36, height: 36, lane: 'organisation' } as const;
const pill = { shape: 'round-rectangle', width: 52, height: 34, lane: 'initiative' } as const;
const sheet = { shape: 'cut-rectangle', width: 34, height: 34, lane: 'matter' } as const;

/** Every kind's look, in the order in which people meet the kinds. Shape and icon tell kinds apart, never colour. */
export const kindLooks = {
  PLATFORM: { shape: 'round-rectangle', width: 36, height: 36, lane: 'platform' },
  MUNICIPALITY: round,
  REGION: round,
  AGENCY: { shape: 'hexagon', width: 40, height: 40, lane: 'organisation' },
  RESEARCH_INSTITUTE: round,
  UNIVERSITY: round,
  COMPANY: { shape: 'rectangle', width: 32, height: 32, lane: 'organisation' },
  CIVIL_SOCIETY: round,
  NETWORK: round,
  PROGRAMME: pill,
  PROJECT: pill,
  BARRIER: { shape: 'octagon', width: 38, height: 38, lane: 'matter' },
  DIALOGUE_WORKSHOP: { shape: 'round-tag', width: 40, height: 34, lane: 'matter' },
  REPORT: sheet,
  LEARNING_RESOURCE: sheet,
  METHOD: sheet,
  THEME: { shape: 'round-diamond', width: 40, height: 40, lane: 'matter' },
  SUSTAINABLE_DEVELOPMENT_GOAL: { shape: 'round-diamond', width: 40, height: 40, lane: 'matter' },
  PERSON: { shape: 'ellipse', width: 30, height: 30, lane: 'matter' },
} as const satisfies Record<string, KindLook>;

export type Kind = keyof typeof kindLooks;

/** Every kind, in the order in which people meet them. */
export const kinds = Object.keys(kindLooks) as readonly Kind[];
