import { z } from 'zod';
import { databaseSettings } from '../cypher/config.ts';

/** The settings of the server, those of the database among them. */
export const serverSettings = databaseSettings.extend({
  PORT: z.coerce
    .number('a port from 0 (a free one) to 65535')
    .int('a port from 0 (a free one) to 65535')
    .min(0, 'a port from 0 (a free one) to 65535')
    .max(65_535, 'a port from 0 (a free one) to 65535')
    .default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'a host name or an address such as 127.0.0.1')
    .default('127.0.0.1'),
  PROFILE: z.enum(['open', 'locked'], '`open` or `locked`').default('open'),
  /** Unset: 600,000 in the open profile and 6,000 in the locked one. */
  RATE_LIMIT: z.coerce
    .number('requests that one address may make in a minute, or 0 for no limit')
    .int('requests that one address may make in a minute, or 0 for no limit')
    .min(0, 'requests that one address may make in a minute, or 0 for no limit')
    .optional(),
  TRUSTED_PROXIES: z.coerce
    .number('how many proxies stand before the server, 0 to 9')
    .int('how many proxies stand before the server, 0 to 9')
    .min(0, 'how many proxies stand before the server, 0 to 9')
    .max(9, 'how many proxies stand before the server, 0 to 9')
    .default(0),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      '`fatal`, `error`, `warn`, `info`, `debug` or `silent`',
    )
    .default('warn'),
  TRUSTED_DOCUMENTS: z.string().min(1, 'a file or a folder').optional(),
  ANSWER_CACHE_MB: z.coerce.number('megabytes, or 0 for none').min(0, 'megabytes, or 0 for none').default(64),
  METRICS: z.enum(['loopback', 'all', 'off'], '`loopback`, `all` or `off`').default('loopback'),
  SLOW_QUERY_MS: z.coerce
    .number('milliseconds, 1 or more')
    .int('milliseconds, 1 or more')
    .min(1, 'milliseconds, 1 or more')
    .default(1_000),
});
export type ServerSettings = z.infer<typeof serverSettings>;
