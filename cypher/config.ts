import { z } from 'zod';
import { ConfigError } from './errors.ts';

/** The settings that name the database. Without `NEO4J_URI` the local Neo4j in `SAMVERKAN_HOME` is used. */
export const databaseSettings = z.object({
  NEO4J_URI: z
    .string()
    .regex(
      /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+/,
      'an address such as neo4j://host:7687 or bolt://host:7687',
    )
    .optional(),
  NEO4J_USERNAME: z.string().min(1, 'a user name').default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1, 'the name of a database').default('neo4j'),
  SAMVERKAN_HOME: z.string().min(1, 'a folder').default('.samverkan'),
});
export type DatabaseSettings = z.infer<typeof databaseSettings>;

/**
 * Reads settings from an environment; an empty variable counts as unset.
 *
 * @throws ConfigError that names each wrong variable, what it was and what it may be.
 */
export function readSettings<S extends z.ZodObject>(
  schema: S,
  env: Readonly<Record<string, string | undefined>>,
): z.infer<S> {
  const given = Object.fromEntries(
    Object.keys(schema.shape).flatMap((key) => (env[key] ? [[key, env[key]] as const] : [])),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => {
    const key = String(issue.path[0]);
    const was = /PASSWORD/.test(key) ? 'set' : JSON.stringify(given[key]);
    return `${key} is ${was}, but it must be ${issue.message}`;
  });
  throw new ConfigError(`Cannot start: ${faults.join('; ')}`);
}
