/** The command was given in a way that it cannot be followed: change the command. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
