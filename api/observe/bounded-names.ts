const longestName = 60;

/** Keeps the first `most` names that come as they are and calls all later ones `other`, so that their number has an end. */
export function boundedNames(most: number): (name: string) => string {
  const known = new Set<string>();
  return (name) => {
    if (known.has(name)) return name;
    if (known.size >= most || name.length > longestName) return 'other';
    known.add(name);
    return name;
  };
}
