import { Neo4jError } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { AccessError, classifyDatabaseError, NotReadyError, QueryTimeoutError } from '../../cypher/errors.ts';

const errorOf = (code: string) => new Neo4jError('said', code, '50N42', 'error');

it.each([
  ['ServiceUnavailable', NotReadyError],
  ['SessionExpired', NotReadyError],
  ['ProtocolError', NotReadyError],
  ['N/A', NotReadyError],
  ['Neo.TransientError.General.DatabaseUnavailable', NotReadyError],
  ['Neo.ClientError.Security.Unauthorized', AccessError],
  ['Neo.ClientError.Transaction.TransactionTimedOut', QueryTimeoutError],
])('%s of the driver is told as what it means for who asks', (code, kind) => {
  expect(classifyDatabaseError(errorOf(code))).toBeInstanceOf(kind);
});

it('a fault of a query stays what it is, and is ours', () => {
  const error = errorOf('Neo.ClientError.Statement.SyntaxError');
  expect(classifyDatabaseError(error)).toBe(error);
});
