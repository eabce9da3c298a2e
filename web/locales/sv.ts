import { accessibility } from './sv/accessibility.ts';
import { authority } from './sv/authority.ts';
import { changes } from './sv/changes.ts';
import { data } from './sv/data.ts';
import { workshop } from './sv/workshop.ts';
import { barriers } from './sv/barriers.ts';
import { entity } from './sv/entity.ts';
import { enums } from './sv/enums.ts';
import { explorer } from './sv/explorer.ts';
import { flow } from './sv/flow.ts';
import { filters } from './sv/filters.ts';
import { map } from './sv/map.ts';
import { matrix } from './sv/matrix.ts';
import { list } from './sv/list.ts';
import { download } from './sv/download.ts';
import { paths } from './sv/paths.ts';
import { share } from './sv/share.ts';
import { shell } from './sv/shell.ts';
import { start } from './sv/start.ts';
import { steps } from './sv/steps.ts';
import { summary } from './sv/summary.ts';

/** Every text of the client in Swedish; its keys are the keys of the others. */
export const sv = {
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
