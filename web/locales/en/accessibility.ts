import type { Translation } from '../message.ts';
import type { accessibility as swedish } from '../sv/accessibility.ts';

/** Texts of the accessibility statement and of the skip links, in English. */
export const accessibility: Translation<typeof swedish> = {
  'accessibility.title': 'Accessibility',
  'accessibility.heading': 'Accessibility statement for Samverkanskartan',
  'accessibility.lead':
    'This statement says how Samverkanskartan meets the Swedish act (2018:1937) on accessibility of digital public services, which shortcomings are known, how it was tested and how to report one. Last comes how to use the map with a keyboard and a screen reader.',
  'accessibility.who': 'Who stands behind it',
  'accessibility.who.text':
    'Whoever runs the service is responsible for its being accessible. This installation has not stated who that is.',
  'accessibility.compliance': 'How accessible the service is',
  'accessibility.compliance.text':
    'Samverkanskartan complies partially with the act. It was tested against EN 301 549 version 3.2.1, which takes in WCAG 2.1 level AA, and is built to meet WCAG 2.2 level AA. The shortcomings below remain.',
  'accessibility.gaps': 'What is not accessible',
  'accessibility.gap.contact':
    'There is no way to comment on the accessibility, since this installation has not stated any. The act requires one.',
  'accessibility.gap.drag':
    'Moving an entity in the picture by hand takes dragging with a mouse or a finger. Nothing else depends on it: the picture arranges itself, and the same content is there as text (WCAG 2.1.1 and 2.5.7).',
  'accessibility.gap.sourceLanguage':
    'Titles of sources and chains of decision are given as the source has them. Their language is not marked, so that a screen reader may pronounce them wrongly (WCAG 3.1.2).',
  'accessibility.gap.canvas':
    'The picture does not follow the colours chosen in the computer’s high contrast mode. The text beside it does (in the picture’s own colours WCAG 1.4.11 is met).',
  'accessibility.gap.pdf':
    'The PDF of a picture has a title and a language but no tags, so that its text is read in the order in which it is drawn. The page and the tables hold the same content.',
  'accessibility.gap.graphiql':
    'The tool for writing queries at /graphql comes from a third party and was not tested.',
  'accessibility.gap.burden':
    'No exception for a disproportionate burden (section 12) is claimed. The documents that sources link to are on other people’s sites and are not covered.',
  'accessibility.tested': 'How the service was tested',
  'accessibility.tested.self':
    'The assessment was made by those who build Samverkanskartan. Nobody from outside has audited it.',
  'accessibility.tested.automatic':
    'Every change is tested in a real browser: with the tool axe in both languages, in light and dark colours, 320 pixels wide and with colours of the reader’s own; at 200 and 400 per cent zoom; and from the keyboard.',
  'accessibility.tested.not':
    'The service was not tried by people with disabilities, nor by hand with screen readers such as NVDA, JAWS or VoiceOver. Faults that only a person notices may remain.',
  'accessibility.tested.date': 'Assessed on {date}. The statement was last updated the same day.',
  'accessibility.report': 'Report a shortcoming',
  'accessibility.report.operator':
    'Turn first to whoever runs the service, with the address of the page and what did not work. The contact belongs here; this installation has not stated any.',
  'accessibility.report.digg':
    'The Agency for Digital Government, Digg, supervises the act. If you are not content with the answer, or get none, you may report the shortcoming there.',
  'accessibility.report.link': 'Report poor accessibility to Digg',
  'accessibility.use': 'Using the map without a mouse and without the picture',
  'accessibility.use.text':
    'All that the picture shows is there as text too. In the explorer, “The content as text, level by level” stands below the picture: a tree with one sentence for each entity and tie. The list is the same selection as a table. Every entity has a page of its own to read and print. The skip links that come first lead past the menu.',
  'accessibility.keys': 'Keys',
  'accessibility.keys.text':
    'Keys that act alone can disturb speech control. They can be turned off here and at the foot of every page; the choice holds until you change it.',
  'accessibility.keys.key': 'Key',
  'accessibility.keys.does': 'What it does',
  'accessibility.keys.where': 'Where',
  'accessibility.keys.single': 'Single key',
  'accessibility.keys.anywhere': 'anywhere but in fields',
  'accessibility.keys.explorer': 'in the explorer',
  'accessibility.keys.picture': 'in the picture',
  'accessibility.keys.tree': 'in the text level by level',
  'accessibility.key.search': 'Goes to the search field',
  'accessibility.key.views': 'Changes view: the number is the view’s place in the row of buttons',
  'accessibility.key.zoom': 'Zooms in, zooms out, shows the whole picture',
  'accessibility.key.undo': 'Undoes, does again',
  'accessibility.key.pictureArrows': 'Go from one entity to the next',
  'accessibility.key.pictureEnter': 'Selects; once more shows more ties',
  'accessibility.key.escape': 'Deselects',
  'accessibility.key.treeArrows': 'Go up and down, open and close',
  'accessibility.key.treeEnter': 'Selects',
  'accessibility.key.treeStar': 'Opens all at the same level',
  'accessibility.key.treePlus': 'Shows more ties',
  'accessibility.skip.picture': 'Skip to the picture',
  'accessibility.skip.list': 'Skip to the list',
  'accessibility.skip.tree': 'Skip to the content as text',
  'accessibility.skip.panel': 'Skip to the panel',
  'accessibility.skip.label': 'Skip links',
};
