/** The address of an entity's own page. */
export function entityHref(id: string): string {
  return `/entity/${encodeURIComponent(id)}`;
}

/** The id in the path of an entity's page; null for any other path, and where the path is not valid text. */
export function entityIdOf(path: string): string | null {
  const [, encoded] = /^\/entity\/([^/]+)$/.exec(path) ?? [];
  if (encoded === undefined) return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
