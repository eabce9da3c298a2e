/** The entities that the guided questions start from. */
export const questionIds = [
  'natsam',
  'future-by-lund',
  'innovationsplattform-kiruna',
  'vinnova',
  'rise',
] as const;

export type QuestionId = (typeof questionIds)[number];
