import type { z } from 'zod';
import type { Fault } from './fault.ts';

/**
 * Checks every record of a list against its schema. The records that fit come back, each fault is added.
 *
 * @param nameOf how a fault tells the record, such as its id
 */
export function checkRecords<S extends z.ZodType>(
  file: string,
  list: readonly unknown[],
  schema: S,
  nameOf: (record: unknown) => string,
  faults: Fault[],
): z.output<S>[] {
  return list.flatMap((record, index) => {
    const checked = checkRecord(file, record, index, schema, nameOf, faults);
    return checked === undefined ? [] : [checked];
  });
}

/** As `checkRecords`, for one of many; `index` is its place in the file, from 0. */
export function checkRecord<S extends z.ZodType>(
  file: string,
  record: unknown,
  index: number,
  schema: S,
  nameOf: (record: unknown) => string,
  faults: Fault[],
): z.output<S> | undefined {
  const result = schema.safeParse(record);
  if (result.success) return result.data;
  const name = `record ${index + 1} (${nameOf(record)})`;
  for (const issue of result.error.issues) faults.push(...faultsOfIssue(file, name, record, issue));
  return undefined;
}

function faultsOfIssue(file: string, record: string, value: unknown, issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      file,
      record,
      field: [...issue.path, key].join('.'),
      value: valueAt(value, [...issue.path, key]),
      expected: 'left out: there is no such field',
    }));
  return [
    {
      file,
      record,
      field: issue.path.join('.'),
      value: valueAt(value, issue.path),
      expected: expected(issue),
    },
  ];
}

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return article(issue.expected);
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'too_small':
      if (issue.origin === 'array') return 'a list that is not empty';
      return issue.origin === 'string' ? 'a text that is not empty' : issue.message;
    default:
      return issue.message;
  }
}

function article(type: string): string {
  if (type === 'array') return 'a list';
  if (type === 'string') return 'a text';
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object' ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}
