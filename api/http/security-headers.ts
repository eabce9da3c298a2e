/** Headers of every answer: nothing is guessed, framed, or told to other sites. */
export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

const nothing = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** What is data runs nothing, whatever a browser takes it for. */
export const dataPolicy = policy(nothing);

/**
 * The page runs scripts of its own files alone. Styles in attributes are allowed: drawing sets places and sizes by them, and they
 * cannot run anything; of style elements, only the one that Cytoscape puts in.
 */
export const pagePolicy = policy({
  ...nothing,
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'style-src-elem': "'self' 'unsafe-inline'",
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'object-src': "'none'",
});

/** GraphiQL is one page with its script inside, which is named by its digest; its editor puts styles in and works in blobs. */
export function graphiqlPolicy(scriptDigest: string): string {
  return policy({
    ...nothing,
    'script-src': `'sha256-${scriptDigest}'`,
    'style-src': "'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': 'data:',
    'connect-src': "'self'",
    'worker-src': 'blob:',
  });
}

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
