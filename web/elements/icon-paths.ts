import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import braces from 'lucide-static/icons/braces.svg?raw';
import briefcase from 'lucide-static/icons/briefcase.svg?raw';
import building from 'lucide-static/icons/building-2.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import circleAlert from 'lucide-static/icons/circle-alert.svg?raw';
import coins from 'lucide-static/icons/coins.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import expand from 'lucide-static/icons/expand.svg?raw';
import externalLink from 'lucide-static/icons/external-link.svg?raw';
import eyeOff from 'lucide-static/icons/eye-off.svg?raw';
import fileText from 'lucide-static/icons/file-text.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import folderKanban from 'lucide-static/icons/folder-kanban.svg?raw';
import grid from 'lucide-static/icons/grid-3x3.svg?raw';
import graduationCap from 'lucide-static/icons/graduation-cap.svg?raw';
import group from 'lucide-static/icons/group.svg?raw';
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import heartHandshake from 'lucide-static/icons/heart-handshake.svg?raw';
import inbox from 'lucide-static/icons/inbox.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import ladder from 'lucide-static/icons/align-vertical-distribute-center.svg?raw';
import landmark from 'lucide-static/icons/landmark.svg?raw';
import layers from 'lucide-static/icons/layers.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import map from 'lucide-static/icons/map.svg?raw';
import maximize from 'lucide-static/icons/maximize.svg?raw';
import messagesSquare from 'lucide-static/icons/messages-square.svg?raw';
import microscope from 'lucide-static/icons/microscope.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import monitor from 'lucide-static/icons/monitor.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import octagonAlert from 'lucide-static/icons/octagon-alert.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import redo from 'lucide-static/icons/redo-2.svg?raw';
import route from 'lucide-static/icons/route.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import share from 'lucide-static/icons/share-2.svg?raw';
import slidersHorizontal from 'lucide-static/icons/sliders-horizontal.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import tag from 'lucide-static/icons/tag.svg?raw';
import target from 'lucide-static/icons/target.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import wand from 'lucide-static/icons/wand-sparkles.svg?raw';
import pin from 'lucide-static/icons/pin.svg?raw';
import waypoints from 'lucide-static/icons/waypoints.svg?raw';
import wrench from 'lucide-static/icons/wrench.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

const files = {
  'arrow-right': arrowRight,
  'book-open': bookOpen,
  braces,
  briefcase,
  building,
  check,
  'chevron-down': chevronDown,
  'chevron-right': chevronRight,
  'circle-alert': circleAlert,
  coins,
  copy,
  download,
  expand,
  'external-link': externalLink,
  'eye-off': eyeOff,
  'file-text': fileText,
  flag,
  'folder-kanban': folderKanban,
  grid,
  group,
  'chevron-left': chevronLeft,
  'graduation-cap': graduationCap,
  'heart-handshake': heartHandshake,
  inbox,
  info,
  ladder,
  landmark,
  layers,
  link,
  list,
  map,
  maximize,
  'messages-square': messagesSquare,
  microscope,
  minus,
  monitor,
  moon,
  'octagon-alert': octagonAlert,
  plus,
  printer,
  redo,
  route,
  search,
  share,
  'sliders-horizontal': slidersHorizontal,
  sun,
  tag,
  target,
  'triangle-alert': triangleAlert,
  undo,
  user,
  pin,
  wand,
  waypoints,
  wrench,
  x,
} as const;

export type IconName = keyof typeof files;

/** What an icon of Lucide draws: the content of its `svg`, on a ground of 24 by 24, to be stroked with `currentColor`. */
export function iconPaths(name: IconName): string {
  return /<svg[^>]*>([\s\S]*)<\/svg>/.exec(files[name])?.[1]?.replace(/\s*\n\s*/g, '') ?? '';
}
