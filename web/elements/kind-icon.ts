import type { IconName } from './icon-paths.ts';

/** The icon of each kind of entity, the same on every page and in every picture. */
export const kindIcon = {
  PLATFORM: 'layers',
  MUNICIPALITY: 'building',
  REGION: 'map',
  AGENCY: 'landmark',
  RESEARCH_INSTITUTE: 'microscope',
  UNIVERSITY: 'graduation-cap',
  COMPANY: 'briefcase',
  CIVIL_SOCIETY: 'heart-handshake',
  NETWORK: 'share',
  PROGRAMME: 'folder-kanban',
  PROJECT: 'flag',
  BARRIER: 'octagon-alert',
  DIALOGUE_WORKSHOP: 'messages-square',
  REPORT: 'file-text',
  LEARNING_RESOURCE: 'book-open',
  METHOD: 'wrench',
  THEME: 'tag',
  SUSTAINABLE_DEVELOPMENT_GOAL: 'target',
  PERSON: 'user',
} as const satisfies Record<string, IconName>;
