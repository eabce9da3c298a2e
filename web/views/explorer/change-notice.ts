import { Task } from '@lit/task';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { execute } from '../../data/execute.ts';
import { SceneChangesDocument } from '../../data/generated/documents.ts';
import type { SceneChangesQuery } from '../../data/generated/documents.ts';
import '../../elements/notice.ts';
import type { ExplorerLink } from '../../links.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { textStyles } from '../../styles/text.ts';
import { isGroupId } from './group-nodes.ts';
import type { Scene } from './scene.ts';

const mostIds = 1_500;
const mostNames = 5;

/** Says what is gone and what is new in a picture whose link was made before an import. */
@customElement('sk-change-notice')
export class ChangeNotice extends LitElement {
  static override styles = textStyles;

  @property({ attribute: false }) link!: ExplorerLink;
  @property({ attribute: false }) scene!: Scene;

  private readonly _locale = new LocaleController(this);
  private readonly _changes = new Task(this, {
    args: () => [this.link.at, this.scene.graphVersion, this._locale.value.language] as const,
    task: async ([since, version, language], { signal }) => {
      if (since === null || since === version) return null;
      const ids = [...new Set([...namedIn(this.link), ...this.scene.nodes.map(({ id }) => id)])];
      const variables = { since, ids: ids.slice(0, mostIds), language };
      return (await execute(SceneChangesDocument, variables, { signal })).sceneChanges;
    },
  });

  override render() {
    const { t } = this._locale.value;
    return this._changes.render({
      complete: (changes) =>
        changes === null
          ? nothing
          : html`<sk-notice kind="partial" heading=${t('share.changed')}>
              ${this._sentences(changes).map((sentence) => html`<p>${sentence}</p>`)}
            </sk-notice>`,
      error: () => nothing,
    });
  }

  private _sentences({ isKnown, gone, addedEntities, addedTies }: SceneChangesQuery['sceneChanges']) {
    const { t, list } = this._locale.value;
    const byId = new Map(this.scene.nodes.map((node) => [node.id, node.name]));
    const names = (ids: readonly string[]) =>
      list([
        ...ids.slice(0, mostNames).map((id) => byId.get(id) ?? id),
        ...(ids.length > mostNames ? [`+${ids.length - mostNames}`] : []),
      ]);
    const sentences = [
      gone.length > 0 ? t('share.changed.gone', { names: list(gone.map(({ id, name }) => name ?? id)) }) : '',
      addedEntities.length > 0
        ? t('share.changed.added', { count: addedEntities.length, names: names(addedEntities) })
        : '',
      addedTies.length > 0 ? t('share.changed.addedTies', { count: addedTies.length }) : '',
      isKnown ? '' : t('share.changed.unknown'),
    ].filter((sentence) => sentence !== '');
    return sentences.length > 0 ? sentences : [t('share.changed.same')];
  }
}

/** The entities that a link names. */
function namedIn({ seeds, path, expand, hide, select, pos, networkPos, focus }: ExplorerLink): string[] {
  return [
    ...seeds,
    ...(path === null ? [] : [path.from, path.to]),
    ...expand.map(({ id }) => id),
    ...hide,
    ...[...pos, ...networkPos].map(({ id }) => id),
    ...(focus === null ? [] : [focus.id]),
    ...(select === null ? [] : [select]),
  ].filter((id) => !isGroupId(id) && !id.startsWith('tie:'));
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-change-notice': ChangeNotice;
  }
}
