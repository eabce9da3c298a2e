import { accessibility } from './en/accessibility.ts';
import { authority } from './en/authority.ts';
import { changes } from './en/changes.ts';
import { data } from './en/data.ts';
import { workshop } from './en/workshop.ts';
import { barriers } from './en/barriers.ts';
import { entity } from './en/entity.ts';
import { enums } from './en/enums.ts';
import { explorer } from './en/explorer.ts';
import { flow } from './en/flow.ts';
import { filters } from './en/filters.ts';
import { map } from './en/map.ts';
import { matrix } from './en/matrix.ts';
import { list } from './en/list.ts';
import { download } from './en/download.ts';
import { paths } from './en/paths.ts';
import { share } from './en/share.ts';
import { shell } from './en/shell.ts';
import { start } from './en/start.ts';
import { steps } from './en/steps.ts';
import { summary } from './en/summary.ts';

/** Every text of the client in English. */
export const en = {
  ...accessibility,
  ...authority,
  ...changes,
  ...data,
  ...workshop,
  ...barriers,
  ...entity,
  ...enums,
  ...explorer,
  ...filters,
  ...flow,
  ...map,
  ...matrix,
  ...paths,
  ...list,
  ...download,
  ...share,
  ...shell,
  ...start,
  ...steps,
  ...summary,
};
