import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isSpecifiedScalarType, type GraphQLArgument } from 'graphql';
import { describe, expect, it } from 'vitest';
import { serverSettings } from '../api/config.ts';
import { tieKinds } from '../cypher/model.ts';
import { root, sourceFiles, type SourceFile } from './support/source-files.ts';

const folders = ['api', 'cypher', 'seeds', 'web'];
const code = sourceFiles(folders, ['.ts']);
const everything = [...code, ...sourceFiles(['tests', 'tools'], ['.ts', '.mjs'])];

interface Rule {
  readonly says: string;
  readonly files: RegExp;
  /** An import that matches this and not `allowed` breaks the rule. */
  readonly forbidden: RegExp;
  readonly allowed?: RegExp;
}

const packageName = /^(?![./]|api\/|cypher\/|seeds\/|web\/|tests\/|tools\/)/;
const rules: Rule[] = [
  {
    says: 'cypher imports neo4j-driver, zod, Node and itself',
    files: /^cypher\//,
    forbidden: /./,
    allowed: /^(cypher\/|neo4j-driver$|zod$|node:)/,
  },
  { says: 'only cypher imports neo4j-driver', files: /^(api|seeds|web)\//, forbidden: /^neo4j-driver/ },
  {
    says: 'seeds import cypher except read',
    files: /^seeds\//,
    forbidden: /^(cypher\/read|api\/|web\/|tools\/|tests\/)/,
  },
  {
    says: 'a transform does no input or output',
    files: /^seeds\/sources\/[^/]+\/transform\.ts$/,
    forbidden: /^node:|^cypher\/(db|write|local)/,
  },
  {
    says: 'api reads the graph and does not write it',
    files: /^api\//,
    forbidden: /^(cypher\/(write|schema)|seeds\/|web\/|tools\/|tests\/)/,
    allowed: /^cypher\/write\/links\//,
  },
  {
    says: 'only the links of the api write, and nothing but links',
    files: /^api\/(?!schema\/links\/)/,
    forbidden: /^cypher\/write\//,
  },
  {
    says: 'only api imports graphql and graphql-yoga',
    files: /^(cypher|seeds|web)\//,
    forbidden: /^(graphql|graphql-yoga)$/,
  },
  { says: 'web imports only itself', files: /^web\//, forbidden: /^(api|cypher|seeds|tests|tools)\// },
  {
    says: 'web/elements import lit, styles and each other',
    files: /^web\/elements\//,
    forbidden: /./,
    allowed: /^(lit(\/|$)|web\/styles\/|web\/elements\/|lucide-static\/)/,
  },
  {
    says: 'only web/graph imports cytoscape',
    files: /^(api|cypher|seeds|web\/(?!graph\/))/,
    forbidden: /^cytoscape/,
  },
  {
    says: 'web/graph imports no data and no views',
    files: /^web\/graph\//,
    forbidden: /^web\/(data\/(?!generated\/)|views|app)/,
  },
  {
    says: 'what views have in common knows no view',
    files: /^web\/(entity|keys)\//,
    forbidden: /^web\/(views|app|graph)\//,
  },
  {
    says: 'nothing but web/main.ts imports web/app',
    files: /^web\/(?!app\/|main\.ts)/,
    forbidden: /^web\/app\//,
  },
  {
    says: 'web/links.ts and its parts import only each other',
    files: /^web\/link[\w-]*\.ts$/,
    forbidden: /^(?!web\/link)/,
  },
];

const broken = (rule: Rule): string[] =>
  code
    .filter(({ path }) => rule.files.test(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter((name) => rule.forbidden.test(name) && !rule.allowed?.test(name))
        .map((name) => `${path} → ${name}`),
    );

describe('the folders', () => {
  it.each(rules)('hold: $says', (rule) => {
    expect(code.some(({ path }) => rule.files.test(path))).toBe(true);
    expect(broken(rule)).toEqual([]);
  });

  it('hold: no source imports another source, no view another view', () => {
    const crossing = code.flatMap(({ path, imports }) =>
      imports
        .filter((name) => {
          const own = /^(seeds\/sources|web\/views|api\/schema)\/([^/]+)\//.exec(path);
          const other = /^(seeds\/sources|web\/views)\/([^/]+)\//.exec(name);
          return own && other && own[1] === other[1] && own[2] !== other[2];
        })
        .map((name) => `${path} → ${name}`),
    );
    expect(crossing).toEqual([]);
  });

  it('hold: the environment is read and the process ended only in main.ts and cli.ts', () => {
    const acting = code.filter(
      ({ path, text }) => !/\/(main|cli)\.ts$/.test(path) && /process\.(env|exit)\b/.test(text),
    );
    expect(acting.map(({ path }) => path)).toEqual([]);
  });

  it('hold: packages that files import are dependencies of the product', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const names = code.flatMap(({ path, imports }) =>
      imports
        .filter((name) => packageName.test(name) && !name.startsWith('node:'))
        .map((name) => ({
          path,
          name: name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        })),
    );
    expect(names.filter(({ name }) => !(name in dependencies))).toEqual([]);
  });
});

describe('the files', () => {
  const lines = ({ text }: SourceFile) => text.split('\n').length;

  it('are short: a median near 80 lines, nine in ten under 250, none above 400', () => {
    const sorted = code.map(lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(90);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(250);
    expect(code.filter((file) => lines(file) > 400).map(({ path }) => path)).toEqual([]);
  });

  it('have names in kebab-case, and none is a grab-bag', () => {
    const wrong = everything.filter(
      ({ path }) =>
        !/^[a-z0-9./-]+$/.test(path) || /\/(utils?|helpers?|common|shared|misc)(\.ts|\/)/.test(path),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('use TypeScript for types alone', () => {
    const wrong = code.filter(({ text }) =>
      /^\s*(export )?(const )?enum |^\s*(export )?namespace |constructor\((public|private|readonly) /m.test(
        text,
      ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('name no machine path and no address of a registry', () => {
    const places = sourceFiles(
      ['.'],
      ['.json', '.ts', '.mjs', '.md', '.yaml', '.xml', '.cypher', '.graphql', 'Dockerfile', '.npmrc'],
    ).filter(
      ({ path }) =>
        !/^(node_modules|\.git|\.samverkan|test-results|seeds\/data\/(?:ecosystem|geography|sources))/.test(
          path,
        ),
    );
    const wrong = places.filter(({ text }) =>
      /registry\.npmjs|repo1?\.maven|\/(?:root|home|work)\/[a-z]/.test(text),
    );
    expect(wrong.map(({ path }) => path).filter((path) => path !== 'tests/shape.test.ts')).toEqual([]);
  });
});

describe('the queries', () => {
  it('are each in a catalogue, and each catalogue entry has its file', () => {
    const files = sourceFiles(['cypher/read', 'cypher/write'], ['.cypher']).map(({ path }) => path);
    const named = sourceFiles(['cypher/read', 'cypher/write'], ['index.ts']).flatMap(({ path, text }) =>
      [...text.matchAll(/new URL\('\.\/([\w-]+\.cypher)'/g)].map((match) =>
        path.replace('index.ts', match[1]!),
      ),
    );
    expect(named.sort()).toEqual(files.sort());
  });

  it('of the catalogues are each used outside of tests', () => {
    const entries = sourceFiles(['cypher/read', 'cypher/write'], ['index.ts']).flatMap(({ path, text }) =>
      [...text.matchAll(/export const (\w+) = query\(/g)].map((match) => ({ path, name: match[1]! })),
    );
    const unused = entries.filter(
      ({ path, name }) =>
        !code.some((file) => file.path !== path && new RegExp(`\\b${name}\\b`).test(file.text)),
    );
    expect(entries.length).toBeGreaterThan(10);
    expect(unused).toEqual([]);
  });

  it('are never built from strings: Cypher stands in .cypher files alone', () => {
    const wrong = code.filter(
      ({ path, text }) =>
        !path.startsWith('cypher/') && /['"`]\s*(MATCH|MERGE|UNWIND|CREATE|CALL) [({$]/.test(text),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('have a constraint and an index for every kind of tie', () => {
    const schema = sourceFiles(['cypher/schema'], ['.cypher'])
      .map(({ text }) => text)
      .join('\n');
    for (const kind of tieKinds) {
      expect(schema).toMatch(new RegExp(`\\(\\)-\\[\\w+:${kind}\\]-\\(\\)\\s+REQUIRE \\w+\\.id IS`));
      expect(schema.slice(schema.indexOf('tie_key'))).toMatch(new RegExp(`\\b${kind}\\b`));
    }
  });
});

describe('what is made from something else', () => {
  it('is fresh: the generated files are those of the .graphql files', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'tools/generate/cli.ts', '--check'],
      { cwd: root },
    );
    expect(stderr.toString()).toBe('');
    expect(status).toBe(0);
  });

  it('is complete: .env.example names every setting', () => {
    const example = readFileSync(join(root, '.env.example'), 'utf8');
    const names = [...example.matchAll(/^(\w+)=/gm)].map((match) => match[1]);
    expect(names.sort()).toEqual(Object.keys(serverSettings.shape).sort());
  });

  it('is described: every type, field, argument and value of the schema', () => {
    const schema = buildSchema(readFileSync(join(root, 'api/schema.graphql'), 'utf8'));
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
    );
    const parts = types.flatMap((type) => [
      { name: type.name, description: type.description },
      ...('getValues' in type ? type.getValues() : []).map((value) => ({
        name: `${type.name}.${value.name}`,
        description: value.description,
      })),
      ...Object.values('getFields' in type ? type.getFields() : {}).flatMap((field) => [
        { name: `${type.name}.${field.name}`, description: field.description },
        ...('args' in field ? field.args : []).map((argument: GraphQLArgument) => ({
          name: `${type.name}.${field.name}(${argument.name})`,
          description: argument.description,
        })),
      ]),
    ]);
    expect(parts.length).toBeGreaterThan(500);
    expect(parts.filter((part) => !part.description).map((part) => part.name)).toEqual([]);
  });
});
