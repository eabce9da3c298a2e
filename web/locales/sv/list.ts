/** The texts of the list, in Swedish. */
export const list = {
  'list.start': 'Börjar',
  'list.end': 'Slutar',
  'list.tiesHere': 'Samband här',
  'list.tiesInAll': 'Samband i allt',
  'list.sources': 'Källor',
  'list.id': 'Id',
  'list.outside': 'utanför urvalet',
} as const;
