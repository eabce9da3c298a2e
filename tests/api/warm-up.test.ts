import { expect, it } from 'vitest';
import { loadTrustedDocuments } from '../../api/trusted/trusted-documents.ts';
import { firstQuestions } from '../../api/warm-up.ts';
import { overviewFilter } from '../../web/barriers/barriers-link.ts';
import { questionIds } from '../../web/views/start/guided-links.ts';
import { sceneVariables } from '../../web/views/explorer/scene-variables.ts';

const language = 'SV';
const any = overviewFilter({ city: null, theme: null, receiver: null });
/** As the page sends them, to the letter: an answer is kept under them. */
const sent: Readonly<Record<string, object>> = {
  Start: { language, questions: questionIds },
  Barriers: { language, filter: any, list: any, anyCity: any, anyTheme: any, anyReceiver: any },
  Scene: sceneVariables({ seeds: ['natsam'], expand: [] }, { language }),
};

it.each(firstQuestions)(
  '%s is asked before the first visitor comes as the page asks it',
  (name, variables) => {
    expect(loadTrustedDocuments().textOfOperation(name)).toContain(`query ${name}`);
    if (sent[name]) expect(JSON.stringify(variables)).toBe(JSON.stringify(sent[name]));
  },
);
