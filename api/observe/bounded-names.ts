const longestName = 60;

/** Leaves those of `always` and the first `most` others as they are and calls all later ones `other`: their number has an end. */
export function boundedNames(most: number, always: ReadonlySet<string>): (name: string) => string {
  const known = new Set<string>();
  return (name) => {
    if (always.has(name) || known.has(name)) return name;
    if (known.size >= most || name.length > longestName) return 'other';
    known.add(name);
    return name;
  };
}
