import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import '../../elements/loading.ts';
import '../../elements/notice.ts';
import { writeExplorerLink } from '../../links.ts';
import type { ExplorerLink, Focus } from '../../links.ts';
import type { Locale } from '../../locales/locale.ts';
import { LinkPatchEvent } from './link-patch-event.ts';
import type { Scene } from './scene.ts';
import type { Loaded } from './scene-loader.ts';
import type { Selection } from './select-scene.ts';

/** Pictures to begin with; the first is the one that the product is about. */
const waysOn = [
  ['natsam', 'explorer.empty.natsam'],
  ['future-by-lund', 'explorer.empty.lund'],
  ['vinnova', 'explorer.empty.vinnova'],
  ['hinder-utanfor-radighet', 'explorer.empty.barrier'],
] as const;

/** Where nothing can be drawn: why, and ways on. */
export function renderWaysOn(
  { t }: Locale,
  { heading, text }: { heading: string; text: string },
): TemplateResult {
  return html`<div class="message">
    <h1>${heading}</h1>
    <p>${text}</p>
    <ul role="list" class="ways">
      ${waysOn.map(([seed, key]) => html`<li><a class="button" href=${writeExplorerLink({ seeds: [seed] })}>${t(key)}</a></li>`)}
    </ul>
  </div>`;
}

/** Why nothing of a link can be shown; null where something can. */
export function renderNothing(
  locale: Locale,
  { path }: Pick<ExplorerLink, 'path'>,
  { scene, paths, pathScope, isEndUnknown }: Loaded,
): TemplateResult | null {
  const { t, list } = locale;
  if (path !== null && paths?.length === 0)
    return renderWaysOn(locale, {
      heading: t(isEndUnknown ? 'paths.unknown' : 'paths.none', { ...path }),
      text: isEndUnknown
        ? t('explorer.unknown.text')
        : t('paths.none.text', { most: pathScope?.mostSteps ?? 6 }),
    });
  if (scene === undefined)
    return renderWaysOn(locale, { heading: t('explorer.empty.title'), text: t('explorer.empty.text') });
  if (scene.nodes.length > 0) return null;
  const heading = t('explorer.unknown', { ids: list(scene.unknownSeeds) });
  return renderWaysOn(locale, { heading, text: t('explorer.unknown.text') });
}

/** The ground of a view while the answer is on its way: the ladder's bands, the rows of what is a table. */
export function renderSkeleton({ t }: Locale, view: ExplorerLink['view'] = 'ladder'): TemplateResult {
  const isDrawn = view === 'network' || view === 'map';
  return html`<h1 class="visually-hidden">${t('explorer.title')}</h1>
    <div class="skeleton ${view}">
      ${
        view === 'ladder'
          ? ['international', 'national', 'regional', 'local'].map(
              (level) => html`<div class="bar ${level}"></div>`,
            )
          : nothing
      }
      ${isDrawn || view === 'ladder' ? nothing : html`<sk-loading rows="9"></sk-loading>`}
      <p class="wait" role="status">${t('explorer.loading')}</p>
    </div>`;
}

/** Says that only what is near an entity is shown, with the way out of it. */
export function renderFocus({ t }: Locale, { id, steps }: Focus, { nodes }: Pick<Selection, 'nodes'>) {
  const name = nodes.find(({ node }) => node.id === id)?.node.name ?? id;
  return html`<p class="bar-note">
    ${t('steps.focused', { count: steps, name })}
    <button class="button" type="button" @click=${endFocus}>${t('steps.focusedEnd')}</button>
  </p>`;
}

function endFocus({ target }: Event) {
  target!.dispatchEvent(new LinkPatchEvent({ focus: null }));
}

/** The drawing's code did not come. */
export function renderCodeFailure({ t }: Locale): TemplateResult {
  return html`<sk-notice kind="error" heading=${t('error.code.title')}>
    <p>${t('error.code.text')}</p>
    <a slot="actions" href=${window.location.href} target="_self">${t('error.code.reload')}</a>
  </sk-notice>`;
}

/** Says which of several starting points the map does not hold. */
export function renderUnknownSeeds({ t, list }: Locale, { unknownSeeds }: Scene) {
  if (unknownSeeds.length === 0) return nothing;
  return html`<sk-notice kind="partial" heading=${t('explorer.unknown', { ids: list(unknownSeeds) })}>
    <p>${t('explorer.unknown.some')}</p>
  </sk-notice>`;
}

/** Says what a limit left out, by level and kind, and what to do to see it. */
export function renderTruncation({ t }: Locale, { truncation, groups }: Scene) {
  if (truncation === null) return nothing;
  const left = groups.map(({ count, kind, level }) =>
    t('explorer.partial.group', {
      count,
      kind: t(`kinds.${kind}`),
      level: t(`levelAt.${level ?? 'none'}`),
    }),
  );
  return html`<sk-notice kind="partial" heading=${t('explorer.partial')}>
    <p>
      ${truncation.nodesLeftOut === 0 ? t('explorer.partial.ties', { count: truncation.tiesLeftOut }) : t('explorer.partial.nodes', { count: truncation.nodesLeftOut })}${left.length > 0 ? html`: ${left.join('; ')}` : nothing}.
      ${t('explorer.partial.advice')}
    </p>
  </sk-notice>`;
}
