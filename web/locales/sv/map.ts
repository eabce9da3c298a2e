/** The explorer's map, in Swedish. */
export const map = {
  'map.label': 'Karta över Sverige: {nodes} på {places}, {ties} mellan platserna',
  'map.places': { one: '{count} plats', other: '{count} platser' },
  'map.keysText':
    'Piltangenter går till nästa markör åt det hållet, Page Down och Page Up går mellan markörens samband. Retur markerar eller öppnar en lista, Retur en gång till på en markerad post visar fler samband, Esc stänger och avmarkerar, + och − zoomar, 0 visar hela landet.',
  'map.controls': 'Kartans storlek',
  'map.zoomIn': 'Zooma in',
  'map.zoomOut': 'Zooma ut',
  'map.fit': 'Visa hela landet',
  'map.attribution': 'Gränser: SCB (CC0), förenklade',
  'map.loading': 'Hämtar kommun- och länsgränser …',

  'map.municipality': '{name}',
  'map.more': { one: '{place} och {count} plats till', other: '{place} och {count} platser till' },
  'map.moreShort': '{place} +{count}',
  'map.marker.one': '{entity}; plats: {place}',
  'map.marker.many': '{place}, {entities}',
  'map.marker.inside': { one: '{count} samband dem emellan', other: '{count} samband dem emellan' },
  'map.arc': '{from} – {to}, {ties}',

  'map.meeting': {
    one: 'möts i {count} post utan plats',
    other: 'möts i {count} poster utan plats',
  },

  'map.list.close': 'Stäng listan',
  'map.list.zoom': 'Zooma till platserna',
  'map.list.inside': {
    one: '{count} samband mellan posterna här',
    other: '{count} samband mellan posterna här',
  },
  'map.list.others': 'Samband till andra platser',
  'map.list.arc': '{place}: {ties}',
  'map.list.host': 'platsen är värdkommunens',
  'map.list.county': 'bara länet är känt',

  'map.unplaced': 'Utan plats ({count})',
  'map.unplaced.text':
    'Källorna säger inte var de här posterna finns. Det betyder att platsen är okänd, inte att de saknar plats.',
  'map.unplaced.none': 'Alla poster i urvalet har en känd plats.',
  'map.unplaced.level': '{level} ({count})',
  'map.unplaced.ties': {
    one: '{count} samband går till eller mellan dem och ritas inte på kartan.',
    other: '{count} samband går till eller mellan dem och ritas inte på kartan.',
  },
  'map.unplaced.meetings': 'Platser som möts i något av dem binds ihop med prickade bågar.',
  'map.unplaced.many': 'Här är de så många att bara den plats du pekar på eller har markerat visar sina.',
  'map.all': 'Alla poster ({count})',
  'map.all.text': 'Utan gränser kan ingen post läggas på kartan. Här är hela urvalet, nivå för nivå.',

  'map.failed.title': 'Kartans gränser kunde inte hämtas',
  'map.failed.text': 'Uppgifterna i urvalet är inte berörda. Hela urvalet finns i listan.',
  'map.nowhere.title': 'Ingen post i urvalet har en känd plats',
  'map.nowhere.text': 'Alla finns i listan ”Utan plats”. De övriga vyerna visar hur de hänger ihop.',
} as const;
