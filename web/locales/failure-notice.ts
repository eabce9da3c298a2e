import { html, nothing, type TemplateResult } from 'lit';
import { ApiError, NetworkError, NotReadyError } from '../data/request-errors.ts';
import '../elements/notice.ts';
import type { Locale } from './locale.ts';

/** Says what failed, that the data are safe, and what happens next: for the error state of a task. */
export function failureNotice(locale: Locale, error: unknown): TemplateResult {
  const { t } = locale;
  const sort =
    error instanceof NetworkError ? 'network' : error instanceof NotReadyError ? error.reason : 'api';
  const isWell = sort === 'starting' || sort === 'importing';
  return html`<sk-notice kind=${isWell ? 'empty' : 'error'} heading=${t(`error.${sort}.title`)}>
    <p>${t(`error.${sort}.text`)}</p>
    ${error instanceof ApiError ? html`<p>${t('error.api.detail', { message: error.message })}</p>` : nothing}
    ${
      error instanceof ApiError && error.requestId
        ? html`<p>${t('error.api.request', { id: error.requestId })}</p>`
        : nothing
    }
  </sk-notice>`;
}
