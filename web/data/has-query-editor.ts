let answer: Promise<boolean> | undefined;

/** Whether the server has an editor for questions of one's own: where it has, it tells of its schema too. */
export function hasQueryEditor(): Promise<boolean> {
  return (answer ??= ask().catch(() => {
    answer = undefined;
    return false;
  }));
}

async function ask(): Promise<boolean> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: '{ __schema { queryType { name } } }' }),
  });
  const { data } = (await response.json()) as { data?: { __schema?: unknown } | null };
  return data?.__schema != null;
}
