import type { Plugin } from 'graphql-yoga';

/** Takes JSON and nothing else: what a form of another site can send without asking is refused. */
export function useJsonOnly(): Plugin {
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      const refuse = (status: number, message: string, headers: Record<string, string> = {}) =>
        endResponse(
          new fetchAPI.Response(JSON.stringify({ errors: [{ message }] }), {
            status,
            headers: { 'content-type': 'application/json', ...headers },
          }),
        );
      if (!['GET', 'POST', 'OPTIONS', 'HEAD'].includes(request.method))
        return refuse(405, `${request.method} is not answered here; use POST or GET`, { allow: 'GET, POST' });
      const type = request.headers.get('content-type') ?? '';
      if (request.method === 'POST' && !/^application\/(graphql\+)?json\s*(;|$)/i.test(type))
        return refuse(415, `The body must be application/json, not ${JSON.stringify(type)}`);
    },
  };
}
