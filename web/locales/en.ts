import { common } from './en/common.ts';
import { enums } from './en/enums.ts';
import { explorer } from './en/explorer.ts';
import { start } from './en/start.ts';

/** Every text of the client in English. */
export const en = { ...common, ...enums, ...explorer, ...start };
