import { pino } from 'pino';
import { createListener } from '../../../../api/server.ts';
import { connect, type DatabaseOptions } from '../../../../cypher/db.ts';
import { announce } from './announce.ts';

const db = connect(JSON.parse(process.env['BENCH_NEO4J']!) as DatabaseOptions);
announce(createListener({ db, log: pino({ level: 'silent' }), profile: 'open' }));
