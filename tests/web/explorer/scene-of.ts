import type { Scene, SceneNode, SceneTie } from '../../../web/views/explorer/scene.ts';

/** A scene written short: entities as "id KIND LEVEL", ties as "from KIND FAMILY to". */
export function sceneOf(nodes: readonly string[], ties: readonly string[]): Scene {
  return {
    nodes: nodes.map((text) => nodeOf(text)),
    ties: ties.map((text) => tieOf(text)),
    groups: [],
    themes: [],
    places: [],
    truncation: null,
    unknownSeeds: [],
    graphVersion: 'test',
  };
}

function nodeOf(text: string): SceneNode {
  const [id, kind, level = 'NONE'] = text.split(' ') as [string, SceneNode['kind'], string?];
  return {
    id,
    kind,
    level: level === 'NONE' ? null : (level as SceneNode['level']),
    name: id,
    nameLanguage: 'SV',
    shortName: id,
    distance: 0,
    tieCount: 1,
    startDate: null,
    endDate: null,
    confidence: 'HIGH',
    municipalityCode: null,
    countyCode: null,
    placeFrom: null,
    themes: [],
  };
}

function tieOf(text: string): SceneTie {
  const [from, kind, family, to] = text.split(' ') as [string, SceneTie['kind'], SceneTie['family'], string];
  return {
    id: `tie:${from}-${to}`,
    kind,
    family,
    from,
    to,
    role: null,
    roleLabel: null,
    validFrom: null,
    validTo: null,
    confidence: 'HIGH',
    weight: 1,
    sourceCount: 1,
  };
}
