import { html, nothing } from 'lit';
import type { ExplorerLink } from '../../links.ts';
import type { Locale } from '../../locales/locale.ts';

/** The three phases of the innovation platforms' programme, in whole years. */
const phases = [
  { phase: 1, from: '2013', to: '2015' },
  { phase: 2, from: '2016', to: '2019' },
  { phase: 3, from: '2020', to: '2023' },
] as const;

/** From when to when, as years or as a phase, and how much has no date to go by. */
export function renderTimeFilter({
  link: { from, to },
  undated,
  locale: { t, number },
  onPatch,
}: {
  readonly link: Pick<ExplorerLink, 'from' | 'to'>;
  readonly undated: { readonly nodes: number; readonly ties: number };
  readonly locale: Locale;
  readonly onPatch: (patch: Partial<ExplorerLink>) => void;
}) {
  const year = (name: 'from' | 'to', value: string | null) =>
    html`<label class="year"
      >${t(`filters.${name}`)}
      <input
        class="field"
        type="number"
        name=${name}
        min="1900"
        max="2100"
        .value=${value?.slice(0, 4) ?? ''}
        @change=${({ target }: Event) => onPatch({ [name]: yearOf(target as HTMLInputElement) })}
    /></label>`;
  return html`<fieldset class="time">
    <legend>${t('filters.time')}</legend>
    <div class="phases">
      ${phases.map((phase) => {
        const isOn = from === phase.from && to === phase.to;
        return html`<button
          class="button"
          type="button"
          aria-pressed=${isOn}
          aria-label=${t('filters.phase', { phase: String(phase.phase), from: phase.from, to: phase.to })}
          title=${`${phase.from}–${phase.to}`}
          @click=${() => onPatch(isOn ? { from: null, to: null } : { from: phase.from, to: phase.to })}
        >
          ${t('filters.phaseShort', { phase: String(phase.phase) })}
        </button>`;
      })}
    </div>
    <div class="years">${year('from', from)} ${year('to', to)}</div>
    ${
      from === null && to === null
        ? nothing
        : html`<p class="muted">
            ${t('filters.undated', { nodes: number(undated.nodes), ties: number(undated.ties) })}
          </p>`
    }
  </fieldset>`;
}

function yearOf({ value }: HTMLInputElement): string | null {
  return /^\d{4}$/.test(value) ? value : null;
}
