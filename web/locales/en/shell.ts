import type { Translation } from '../message.ts';
import type { shell as swedish } from '../sv/shell.ts';

/** Texts of the frame and of what every view can meet, in English. */
export const shell: Translation<typeof swedish> = {
  'app.name': 'Samverkanskartan',
  'app.skip': 'Skip to the content',
  'app.home': 'Samverkanskartan, to the start page',
  'app.nav': 'Main menu',
  'app.explore': 'Explore',
  'app.authority': 'Authority',
  'app.data': 'About the data',

  'language.label': 'Language',
  'language.sv': 'SV, svenska',
  'language.en': 'EN, English',
  'theme.system': 'Colours: as the system. Change to light',
  'theme.light': 'Colours: light. Change to dark',
  'theme.dark': 'Colours: dark. Change to the system’s',

  'keys.switch': 'Shortcuts with a single key',

  'search.label': 'Search the map',
  'search.placeholder': 'Search actor, project, barrier …',
  'search.results': 'Hits',
  'search.count': { one: '{count} hit', other: '{count} hits' },
  'search.more': 'The best {shown} of {count} hits are shown. Type more to narrow down.',
  'search.none': 'Nothing on the map matches “{text}”.',
  'search.noneAdvice':
    'Try a shorter word or another name. That something is missing here does not mean that it does not exist.',
  'search.busy': 'Searching …',
  'search.failed':
    'The search did not reach the database. It is made again by itself when the database answers.',
  'search.matched.ALIAS': 'found in another name',
  'search.matched.IDENTIFIER': 'found in a number or code',
  'search.matched.SUMMARY_SV': 'found in the Swedish description',
  'search.matched.SUMMARY_EN': 'found in the English description',
  'search.matched.NAME_SV': 'found in the Swedish name',
  'search.matched.NAME_EN': 'found in the English name',

  'state.loading': 'Loading …',
  'state.retry': 'Try again',
  'error.network.title': 'The server does not answer',
  'error.network.text':
    'The page cannot reach the server. The data on the map are not affected. The page tries again by itself and shows the content as soon as the server answers.',
  'error.database.title': 'The database does not answer',
  'error.database.text':
    'The server is running but cannot reach the database. The data on the map are not affected. The page tries again by itself and shows the content as soon as the database answers.',
  'error.starting.title': 'The map is starting',
  'error.starting.text':
    'It takes a few seconds, the first time up to a minute since the data are brought in then. The page shows the content by itself when the map is running.',
  'error.importing.title': 'The data are coming in',
  'error.importing.text':
    'The map is new here and is being filled with its first data. It takes about half a minute. The page shows the content by itself when it is done.',
  'error.api.title': 'The question could not be answered',
  'error.api.text':
    'The server answered with an error. The data on the map are not affected. Waiting will not mend this error.',
  'error.api.detail': 'The server said: {message}',
  'error.api.request': 'Quote number {id} if you report the error.',
  'error.code.title': 'The page could not be loaded',
  'error.code.text':
    'A part of the program could not be fetched. The data on the map are not affected. Reload the page.',
  'error.code.reload': 'Reload',

  'footer.label': 'About the data of the map',
  'footer.attribution': 'Boundaries and population: SCB; coordinates of places: GeoNames, CC BY 4.0',
  'footer.counts': '{nodes} actors, projects, barriers and more, {ties} ties and {sources} sources',
  'footer.version': 'graph version {version}',
  'footer.imported': 'last import {date}',
  'footer.accessibility': 'Accessibility',
  'footer.unknown': 'No facts about the graph at the moment',

  'notFound.title': 'There is no such page',
  'notFound.text': 'There is no page at the address {path}. The link may be old or mistyped.',
  'notFound.ways': 'Ways on',
  'notFound.start': 'The start page: the barriers and who can remove them',
  'notFound.explore': 'Explore NATSAM level by level',
  'notFound.search': 'Search in the field at the top. The / key takes you there.',
};
