import { LitElement, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../keys/key-switch.ts';
import { LocaleController } from '../../locales/locale-controller.ts';
import { accessibilityViewStyles } from './accessibility-view.styles.ts';
import { keyRows } from './key-rows.ts';

/** When the service was last assessed against the standard; `docs/accessibility.md` says how. */
const assessed = '2026-11-25';

const gaps = ['contact', 'drag', 'sourceLanguage', 'canvas', 'pdf', 'graphiql'] as const;

/**
 * The accessibility statement that lagen (2018:1937) om tillgänglighet till digital offentlig service and MDFFS 2019:2 ask for, and how
 * to use the map without a mouse.
 */
@customElement('sk-accessibility-view')
export class AccessibilityView extends LitElement {
  static override styles = accessibilityViewStyles;

  private readonly _locale = new LocaleController(this);

  override render() {
    const { t, date } = this._locale.value;
    return html`<article>
      <h1>${t('accessibility.heading')}</h1>
      <p class="lead">${t('accessibility.lead')}</p>
      <h2>${t('accessibility.who')}</h2>
      <p>${t('accessibility.who.text')}</p>
      <h2>${t('accessibility.compliance')}</h2>
      <p>${t('accessibility.compliance.text')}</p>
      <h2>${t('accessibility.gaps')}</h2>
      <ul>
        ${gaps.map((gap) => html`<li>${t(`accessibility.gap.${gap}`)}</li>`)}
      </ul>
      <p>${t('accessibility.gap.burden')}</p>
      <h2>${t('accessibility.tested')}</h2>
      <p>${t('accessibility.tested.self')} ${t('accessibility.tested.date', { date: date(assessed) })}</p>
      <p>${t('accessibility.tested.automatic')}</p>
      <p>${t('accessibility.tested.not')}</p>
      <h2>${t('accessibility.report')}</h2>
      <p>${t('accessibility.report.operator')}</p>
      <p>
        ${t('accessibility.report.digg')}
        <a href="https://www.digg.se/tdosanmalan" hreflang="sv" rel="noreferrer"
          >${t('accessibility.report.link')}</a
        >
      </p>
      <h2>${t('accessibility.use')}</h2>
      <p>${t('accessibility.use.text')}</p>
      <h3>${t('accessibility.keys')}</h3>
      ${this._renderKeys()}
      <p>${t('accessibility.keys.text')}</p>
      <sk-key-switch></sk-key-switch>
    </article>`;
  }

  private _renderKeys() {
    const { t } = this._locale.value;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${t('accessibility.keys.key')}</th>
          <th scope="col">${t('accessibility.keys.does')}</th>
          <th scope="col">${t('accessibility.keys.where')}</th>
        </tr>
      </thead>
      <tbody>
        ${keyRows(this._locale.value).map(
          ({ keys, does, where, isSingle }) =>
            html`<tr>
              <th scope="row">${keys.map((key) => html`<kbd>${key}</kbd> `)}</th>
              <td>${does}</td>
              <td>
                ${where}${isSingle ? html` <span class="muted">(${t('accessibility.keys.single')})</span>` : ''}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-accessibility-view': AccessibilityView;
  }
}
