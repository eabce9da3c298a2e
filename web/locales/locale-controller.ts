import { ContextConsumer } from '@lit/context';
import type { ReactiveElement } from 'lit';
import { localeContext } from '../contexts/locale-context.ts';
import { localeOf, type Locale } from './locale.ts';

/**
 * Gives an element the page's language and renders it again when that changes: `this._locale.value.t('app.name')`. Outside an
 * app root it is Swedish.
 */
export class LocaleController {
  private readonly _consumer: ContextConsumer<typeof localeContext, ReactiveElement>;

  constructor(host: ReactiveElement) {
    this._consumer = new ContextConsumer(host, { context: localeContext, subscribe: true });
  }

  get value(): Locale {
    return this._consumer.value ?? localeOf('sv');
  }
}
