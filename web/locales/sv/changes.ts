/** The texts of what changes while a page is open, in Swedish. */
export const changes = {
  'changes.title': 'Ändrat {time}.',
  'changes.more': { one: 'Och {count} hinder till.', other: 'Och {count} hinder till.' },
  'changes.added': 'nytt hinder',
  'changes.removed': 'finns inte längre i kartan',
  'changes.step.ADDED': 'nytt steg: {step}',
  'changes.step.CHANGED': 'ändrat steg: {step}',
  'changes.step.REMOVED': 'borttaget steg: {step}',
  'changes.state': 'läget är nu: {state}',
  'changes.gained': 'har fått angiven rådighet: {names}',
  'changes.lost': 'har inte längre angiven rådighet: {names}',
  'changes.ties': { one: '{count} samband ändrat', other: '{count} samband ändrade' },
  'changes.fields': 'ändrade uppgifter om hindret',
  'changes.feed': 'Följ ändringar (Atom)',
} as const;
