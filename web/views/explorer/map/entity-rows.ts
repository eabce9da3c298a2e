import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../../elements/icon.ts';
import { kindIcon } from '../../../elements/kind-icon.ts';
import { linkLevels } from '../../../link-words.ts';
import type { Locale } from '../../../locales/locale.ts';
import type { SceneNode } from '../scene.ts';
import type { MapModel } from './map-model.ts';

/** What a list of entities needs to know beside them. */
export interface RowsContext {
  readonly model: MapModel;
  readonly selected: string | null;
  readonly faded: ReadonlySet<string>;
  readonly locale: Locale;
  /** More words about an entity, after its kind and ties. */
  readonly note?: (node: SceneNode) => string;
}

/** Entities level by level from the top, each as a button with its `data-id`. */
export function renderEntityRows(nodes: readonly SceneNode[], context: RowsContext): TemplateResult[] {
  const { t, compare } = context.locale;
  return [...linkLevels, null].flatMap((level) => {
    const atLevel = nodes.filter((node) => node.level === level).sort((a, b) => compare(a.name, b.name));
    if (atLevel.length === 0) return [];
    const name = t(`level.${level ?? 'none'}`);
    return [
      html`<h3 class="level ${level ?? 'NONE'}">
          ${t('map.unplaced.level', { level: name, count: atLevel.length })}
        </h3>
        <ul role="list">
          ${atLevel.map((node) => renderRow(node, context))}
        </ul>`,
    ];
  });
}

function renderRow(node: SceneNode, { model, selected, faded, locale, note }: RowsContext) {
  const { t } = locale;
  const words = [
    t(`kind.${node.kind}`),
    t('explorer.ties', { count: model.tieCount(node.id) }),
    note?.(node) ?? '',
  ].filter((word) => word !== '');
  return html`<li>
    <button
      class="row ${faded.has(node.id) ? 'faded' : ''}"
      type="button"
      data-id=${node.id}
      aria-pressed=${String(node.id === selected)}
    >
      <span class="kind ${node.level ?? 'NONE'}">${icon(kindIcon[node.kind], 16)}</span>
      <span>${node.name}<span class="words">${words.join(' · ')}</span></span>
    </button>
  </li>`;
}
