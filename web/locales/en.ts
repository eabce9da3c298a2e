import { shell } from './en/shell.ts';
import { enums } from './en/enums.ts';
import { explorer } from './en/explorer.ts';
import { start } from './en/start.ts';

/** Every text of the client in English. */
export const en = { ...shell, ...enums, ...explorer, ...start };
