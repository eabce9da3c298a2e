import { createContext } from '@lit/context';
import type { Locale } from '../locales/locale.ts';

/** The language that the whole page speaks; provided by the app's root. */
export const localeContext = createContext<Locale>(Symbol('locale'));
