import { UserError } from '../../errors.ts';

const most = { seeds: 200, depth: 4, nodeLimit: 1_500, tieLimit: 5_000 } as const;

/** A limit of a picture as it was asked for. @throws UserError that names the values that it may have. */
export function sceneLimit(
  argument: 'depth' | 'nodeLimit' | 'tieLimit',
  value: number | null | undefined,
  usual: number,
) {
  const least = argument === 'depth' ? 0 : 1;
  const wanted = value ?? usual;
  if (wanted < least || wanted > most[argument])
    throw new UserError(`input.${argument}`, `${wanted} is not between ${least} and ${most[argument]}`);
  return wanted;
}

/** Seeds without repetition. @throws UserError when there are too many. */
export function sceneSeeds(seeds: readonly string[] | null | undefined): string[] {
  const wanted = [...new Set(seeds ?? [])];
  if (wanted.length > most.seeds)
    throw new UserError('input.seeds', `${wanted.length} seeds are more than ${most.seeds}`);
  return wanted;
}
