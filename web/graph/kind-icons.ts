import ban from 'lucide-static/icons/traffic-cone.svg?raw';
import book from 'lucide-static/icons/book-open.svg?raw';
import briefcase from 'lucide-static/icons/briefcase.svg?raw';
import building from 'lucide-static/icons/building-2.svg?raw';
import file from 'lucide-static/icons/file-text.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import folder from 'lucide-static/icons/folder-kanban.svg?raw';
import goal from 'lucide-static/icons/target.svg?raw';
import hat from 'lucide-static/icons/graduation-cap.svg?raw';
import heart from 'lucide-static/icons/heart-handshake.svg?raw';
import landmark from 'lucide-static/icons/landmark.svg?raw';
import layers from 'lucide-static/icons/layers.svg?raw';
import map from 'lucide-static/icons/map-pinned.svg?raw';
import messages from 'lucide-static/icons/messages-square.svg?raw';
import microscope from 'lucide-static/icons/microscope.svg?raw';
import share from 'lucide-static/icons/share-2.svg?raw';
import tag from 'lucide-static/icons/tag.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import wrench from 'lucide-static/icons/wrench.svg?raw';
import type { Kind } from './kinds.ts';

/** The icon of each kind as SVG text that draws in `currentColor`. */
export const kindIcons: Readonly<Record<Kind, string>> = {
  PLATFORM: layers,
  MUNICIPALITY: building,
  REGION: map,
  AGENCY: landmark,
  RESEARCH_INSTITUTE: microscope,
  UNIVERSITY: hat,
  COMPANY: briefcase,
  CIVIL_SOCIETY: heart,
  NETWORK: share,
  PROGRAMME: folder,
  PROJECT: flag,
  BARRIER: ban,
  DIALOGUE_WORKSHOP: messages,
  REPORT: file,
  LEARNING_RESOURCE: book,
  METHOD: wrench,
  THEME: tag,
  SUSTAINABLE_DEVELOPMENT_GOAL: goal,
  PERSON: user,
};

/** The icon as an image address in one colour, for where `currentColor` does not reach. */
export function iconImage(kind: Kind, colour: string): string {
  const svg = kindIcons[kind].replaceAll('currentColor', colour).replace(/<!--.*?-->\s*/s, '');
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
