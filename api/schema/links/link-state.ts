import { createHash } from 'node:crypto';
import { UserError } from '../../errors.ts';

const most = 32_768;

/**
 * What a link may keep: path and query of the explorer and nothing else, so that opening it can lead nowhere else.
 *
 * @throws UserError that says what it may be
 */
export function linkState(state: string): string {
  if (state.length > most)
    throw new UserError('state', `${state.length} characters are more than ${most}; narrow what is shown`);
  // What a browser leaves in a query as it is; all else is percent-encoded. No fragment, no space, no control character.
  if (!/^\/explore\?[!$-;=?-~]+$/.test(state))
    throw new UserError(
      'state',
      'it must be path and query of the explorer, percent-encoded, such as /explore?seeds=natsam',
    );
  return state;
}

/** The id of a state: 96 bits of its SHA-256, which makes two states with one id unthinkable and an address short. */
export function linkId(state: string): string {
  return createHash('sha256').update(state).digest('base64url').slice(0, 16);
}
