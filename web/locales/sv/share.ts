/** The texts of sharing a picture, in Swedish. */
export const share = {
  'share.title': 'Dela bilden',
  'share.copied': 'Länken är kopierad',
  'share.copyYourself': 'Kopiera länken',
  'share.address': 'Länk till bilden',
  'share.text':
    'Länken visar samma urval, vy och placering. Den säger till om kartan har ändrats sedan dess.',
  'share.long':
    'Länken är lång och den korta gick inte att spara just nu. Den långa fungerar, men kan klippas av i vissa program.',
  'share.gone': 'Den sparade länken finns inte kvar',
  'share.goneText': 'Den kan vara felskriven, eller ha tagits bort för att ingen öppnat den på länge.',
  'share.changed': 'Kartan har ändrats sedan länken skapades',
  'share.changed.gone': 'Inte längre i kartan: {names}.',
  'share.changed.added': {
    one: '{count} post i bilden är ny: {names}.',
    other: '{count} poster i bilden är nya: {names}.',
  },
  'share.changed.addedTies': { one: '{count} samband är nytt.', other: '{count} samband är nya.' },
  'share.changed.same': 'Inget i den här bilden har kommit till eller försvunnit.',
  'share.changed.unknown': 'Vad som är nytt går inte att säga för en så gammal länk.',
} as const;
