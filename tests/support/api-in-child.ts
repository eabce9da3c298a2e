import { createServer } from 'node:http';
import { pino } from 'pino';
import { createListener } from '../../api/server.ts';
import { connect } from '../../cypher/db.ts';

// A program to be killed: one API process on a port, before a database that others keep.
const [port, uri = '', username = '', password = '', database = ''] = process.argv.slice(2);
const db = connect({ uri, username, password, database });
createServer(createListener({ db, log: pino({ level: 'silent' }), profile: 'open' })).listen(
  Number(port),
  '127.0.0.1',
);
