/** The start page's texts, in Swedish. */
export const start = {
  'start.title': 'Start',
} as const;
