import { html } from 'lit';
import type { ExplorerLink } from '../../links.ts';
import type { Locale } from '../../locales/locale.ts';
import './explorer-toolbar.ts';
import type { ToolUseEvent } from './explorer-toolbar.ts';
import './query-menu.ts';
import { sceneVariables } from './scene-variables.ts';
import type { Ways } from './select-scene.ts';
import './share-link.ts';
import './take-away/download-menu.ts';
import type { TakeAway } from './take-away/take-away.ts';

/** What the row above a view needs to know. */
export interface ToolbarState {
  readonly link: ExplorerLink;
  readonly ways: Ways | undefined;
  readonly graphVersion: string;
  readonly locale: Locale;
  /** A picture is on the page. */
  readonly hasPicture: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly what: () => TakeAway | undefined;
  readonly onTool: (event: ToolUseEvent) => void;
}

/** The row above a view: the choice of view, and what can be done with what it shows. */
export function renderToolbar(state: ToolbarState) {
  const { link, ways, graphVersion, locale, hasPicture } = state;
  const { view } = link;
  const isGraph = view === 'ladder' || view === 'network';
  return html`<sk-explorer-toolbar
    .view=${view}
    .hasGroups=${hasPicture && isGraph}
    .canUndo=${state.canUndo}
    .canRedo=${state.canRedo}
    .grouping=${link.group}
    @sk-tool-use=${state.onTool}
    ><sk-query-menu .link=${link} .sceneVariables=${sceneVariables(link, locale, ways)}></sk-query-menu
    ><sk-share-link .link=${link} .graphVersion=${graphVersion}></sk-share-link
    ><sk-download-menu
      .what=${state.what}
      ?hasPicture=${hasPicture && (isGraph || view === 'map' || view === 'flow')}
      ?hasMatrix=${view === 'matrix'}
    ></sk-download-menu
  ></sk-explorer-toolbar>`;
}
