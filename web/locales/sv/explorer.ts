/** The explorer's texts, in Swedish. */
export const explorer = {
  'explorer.title': 'Utforska',
} as const;
