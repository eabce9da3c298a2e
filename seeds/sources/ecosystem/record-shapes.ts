import { z } from 'zod';
import { amount, bilingual, partialDate, slugId, sourceUrls, text, word } from '../../field-shapes.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import { ecosystemTieTypes } from './tie-mapping.ts';

/** The fields of each kind in nodes.json. Strict: a field that is not named here is a fault, so that none is lost silently. */
export function nodeShape(vocabulary: Vocabulary) {
  const level = z.enum(['local', 'regional', 'national', 'international']);
  const low = z.literal('low').optional();
  const base = {
    id: slugId,
    name: bilingual,
    level,
    description: bilingual,
    confidence: low,
    sources: sourceUrls,
  };
  const dates = { startDate: partialDate.optional(), endDate: partialDate.optional() };
  const organisationType = word(vocabulary, 'organisationType').optional();
  const entityStatus = word(vocabulary, 'entityStatus').optional();
  const kind = <K extends string, F extends z.ZodRawShape>(name: K, fields: F) =>
    z.strictObject({ kind: z.literal(name), ...base, ...fields });

  const shapes = [
    kind('Platform', { ...dates, status: entityStatus }),
    kind('Municipality', {
      platformCity: z.boolean(),
      municipalityCode: z.string().regex(/^\d{4}$/, 'a municipality code of four digits'),
    }),
    kind('Region', {
      organisationType,
      county: bilingual,
      countyCode: z.string().regex(/^\d{2}$/, 'a county code of two digits'),
      regionalDevelopmentResponsibility: word(vocabulary, 'regionalDevelopmentResponsibility').optional(),
    }),
    kind('Agency', { ...dates, organisationType, registrationNumber: text.optional() }),
    kind('ResearchInstitute', {}),
    kind('University', {}),
    kind('Company', { organisationType }),
    kind('CivilSociety', {}),
    kind('Network', {
      ...dates,
      organisationType,
      activity2021: z.partialRecord(z.enum(Object.keys(vocabulary['activity2021'] ?? {})), amount).optional(),
    }),
    kind('Programme', { ...dates }),
    kind('Project', {
      ...dates,
      registrationNumber: text.optional(),
      phase: z.number().int('a whole number').min(1, '1 or more').optional(),
      amountSEK: amount.optional(),
      grantedSEK: amount.optional(),
      totalBudgetSEK: amount.optional(),
      coFundingSEK: amount.optional(),
      municipalCoFundingSEK: amount.optional(),
      maxGrantSEK: amount.optional(),
      amountEUR: amount.optional(),
      amountNote: word(vocabulary, 'amountNote').optional(),
      dateNote: word(vocabulary, 'dateNote').optional(),
      funder: text.optional(),
      coordinator: text.optional(),
    }),
    kind('Barrier', {
      barrierType: word(vocabulary, 'barrierType'),
      levelOfAuthority: level,
      levelOfAuthorityConfidence: low,
      status: word(vocabulary, 'barrierStatus'),
      observedDate: partialDate.optional(),
      since: partialDate.optional(),
      resolvedDate: partialDate.optional(),
      decisionChain: z.array(word(vocabulary, 'decisionChain')).min(1).optional(),
    }),
    kind('DialogueWorkshop', {
      format: word(vocabulary, 'format'),
      isNatsam: z.boolean(),
      date: partialDate.optional(),
      status: entityStatus,
      outcome: bilingual.optional(),
    }),
    kind('Theme', {}),
    kind('SustainableDevelopmentGoal', {
      number: z.number().int('a whole number').min(1, '1 to 17').max(17, '1 to 17'),
    }),
    kind('Report', {
      published: partialDate.optional(),
      series: text.optional(),
      registrationNumber: text.optional(),
      isbn: text.optional(),
      dueDate: partialDate.optional(),
      titleNote: word(vocabulary, 'titleNote').optional(),
    }),
    kind('LearningResource', {
      published: partialDate.optional(),
      startDate: partialDate.optional(),
      date: partialDate.optional(),
    }),
    kind('Method', {}),
    kind('Person', { professionalRole: word(vocabulary, 'professionalRole') }),
  ] as const;
  return z.discriminatedUnion('kind', shapes, {
    error: `one of ${shapes.map(({ shape }) => shape.kind.value).join(', ')}`,
  });
}
export type EcosystemNode = z.infer<ReturnType<typeof nodeShape>>;

/** The fields of a record in relationships.json; strict in the same way. */
export function relationshipShape(vocabulary: Vocabulary) {
  return z.strictObject({
    from: slugId,
    type: z.enum(ecosystemTieTypes),
    to: slugId,
    properties: z.strictObject({
      role: word(vocabulary, 'tieRole').optional(),
      from: partialDate.optional(),
      to: partialDate.optional(),
      date: partialDate.optional(),
      year: partialDate.optional(),
      firstSigned: partialDate.optional(),
      dueDate: partialDate.optional(),
      confidence: z.literal('low').optional(),
      classification: word(vocabulary, 'classification').optional(),
      amountSEK: amount.optional(),
      amountNote: word(vocabulary, 'amountNote').optional(),
      share: word(vocabulary, 'share').optional(),
      outcome: word(vocabulary, 'tieOutcome').optional(),
      status: word(vocabulary, 'tieStatus').optional(),
    }),
    sources: sourceUrls,
  });
}
export type EcosystemRelationship = z.infer<ReturnType<typeof relationshipShape>>;

/** A page in sources.json. */
export const pageShape = z.strictObject({
  url: z.string().regex(/^https?:\/\/\S+$/, 'an address that begins with http:// or https://'),
  title: text.optional(),
  publisher: text.optional(),
  date: partialDate.optional(),
  asOf: partialDate.optional(),
  asOfFrom: z.enum(['NOTE', 'ADDRESS']).optional(),
  note: z.strictObject({ sv: text.optional(), en: text.optional() }).optional(),
  records: z.number().optional(),
});
export type EcosystemPage = z.infer<typeof pageShape>;
