import { html } from 'lit';
import type { ExplorerLink } from '../../links.ts';
import type { Locale } from '../../locales/locale.ts';
import './entity-panel.ts';
import './path-panel.ts';
import './picture-panel.ts';
import type { Loaded } from './scene-loader.ts';
import { sceneVariables } from './scene-variables.ts';
import type { Selection } from './select-scene.ts';
import './tie-panel.ts';

/** What stands beside the picture: what is selected, or else the ways that are shown, or else what the picture is of. */
export function renderPanel(
  selection: Selection,
  link: ExplorerLink,
  { paths, pathScope, ways }: Loaded,
  locale: Locale,
) {
  const { select, path } = link;
  const variables = sceneVariables(link, locale, ways);
  if (select?.startsWith('tie:')) return html`<sk-tie-panel .tieId=${select}></sk-tie-panel>`;
  if (select !== null) return html`<sk-entity-panel .entityId=${select} .link=${link}></sk-entity-panel>`;
  if (path !== null && paths !== undefined)
    return html`<sk-path-panel .path=${path} .paths=${paths} .scope=${pathScope}></sk-path-panel>`;
  return html`<sk-picture-panel
    .selection=${selection}
    .link=${link}
    .sceneVariables=${variables}
  ></sk-picture-panel>`;
}
