import type { Translation } from '../message.ts';
import type { share as swedish } from '../sv/share.ts';

/** The texts of sharing a picture, in English. */
export const share: Translation<typeof swedish> = {
  'share.title': 'Share the picture',
  'share.copied': 'The link is copied',
  'share.copyYourself': 'Copy the link',
  'share.address': 'Link to the picture',
  'share.text': 'The link shows the same selection, view and places. It tells if the map has changed since.',
  'share.long':
    'The link is long and the short one could not be kept just now. The long one works, but some programs may cut it.',
  'share.gone': 'The saved link is no longer there',
  'share.goneText': 'It may be mistyped, or it was removed because nobody had opened it for long.',
  'share.changed': 'The map has changed since the link was made',
  'share.changed.gone': 'No longer in the map: {names}.',
  'share.changed.added': {
    one: '{count} entry in the picture is new: {names}.',
    other: '{count} entries in the picture are new: {names}.',
  },
  'share.changed.addedTies': { one: '{count} tie is new.', other: '{count} ties are new.' },
  'share.changed.same': 'Nothing in this picture has come or gone.',
  'share.changed.unknown': 'What is new cannot be told for so old a link.',
};
