/** How the sources' words for a part in a project are told, with the standard code. */
export const partRoles: Readonly<
  Record<string, { readonly role: string; readonly roleSv: string; readonly roleEn: string }>
> = {
  coordinator: { role: 'COORDINATOR', roleSv: 'samordnare', roleEn: 'coordinator' },
  participant: { role: 'PARTICIPANT', roleSv: 'deltagare', roleEn: 'participant' },
  associatedPartner: { role: 'PARTNER', roleSv: 'associerad partner', roleEn: 'associated partner' },
  thirdParty: { role: 'PARTNER', roleSv: 'tredje part', roleEn: 'third party' },
  COORDINATOR: { role: 'COORDINATOR', roleSv: 'samordnare', roleEn: 'coordinator' },
  PARTICIPANT: { role: 'PARTICIPANT', roleSv: 'deltagare', roleEn: 'participant' },
  koordinator: { role: 'COORDINATOR', roleSv: 'koordinator', roleEn: 'coordinator' },
  sökandekoordinator: { role: 'COORDINATOR', roleSv: 'sökande koordinator', roleEn: 'applying coordinator' },
  medsökandeorganisation: { role: 'PARTICIPANT', roleSv: 'medsökande organisation', roleEn: 'co-applicant' },
  finansieradorganisation: {
    role: 'PARTICIPANT',
    roleSv: 'finansierad organisation',
    roleEn: 'funded organisation',
  },
};

/** The tie of a funder to what it funds. */
export const funderRole = { role: 'FUNDER', roleSv: 'finansiär', roleEn: 'funder' };
