/** The texts of a selection summed up, in Swedish. */
export const summary = {
  'summary.levels': 'Poster efter nivå',
  'summary.noneHere': 'ingen i urvalet',
  'summary.connectors': 'Flest samband i bilden',
  'summary.connector': '{ties}, {levels}',
  'summary.overLevels': { one: '{count} nivå', other: '{count} nivåer' },
  'summary.thin': 'Där uppgifterna är tunna',
  'summary.weak': {
    one: '{count} samband bygger på svag källa',
    other: '{count} samband bygger på svag källa',
  },
  'summary.undated': {
    one: '{count} samband har inget eget datum',
    other: '{count} samband har inget eget datum',
  },
  'summary.placeless': {
    one: '{count} post har ingen känd plats',
    other: '{count} poster har ingen känd plats',
  },
  'summary.notThin': 'Inget av det som visas saknar datum, plats eller stark källa.',
  'summary.coverage': 'Vad kartan täcker, och inte',
} as const;
