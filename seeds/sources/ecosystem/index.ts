import type { Source } from '../../source.ts';
import { getEcosystem } from './get.ts';
import { parseEcosystem, type EcosystemData } from './parse.ts';
import { transformEcosystem } from './transform.ts';

/** The innovation platforms, their partners, projects and barriers, from public pages. */
export const ecosystem = {
  name: 'ecosystem',
  what: 'Innovation platforms, partners, projects, people and barriers, from 217 public pages',
  licence: 'no licence stated; facts in our own words, each with its source',
  needs: 'nothing, or nodes.json and relationships.json',
  isRegister: false,
  get: getEcosystem,
  parse: parseEcosystem,
  transform: transformEcosystem,
} satisfies Source<EcosystemData>;
