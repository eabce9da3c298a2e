/** The texts of what changes while a page is open, in English. */
export const changes = {
  'changes.title': 'Changed {time}.',
  'changes.more': { one: 'And {count} more barrier.', other: 'And {count} more barriers.' },
  'changes.added': 'a new barrier',
  'changes.removed': 'no longer on the map',
  'changes.step.ADDED': 'new step: {step}',
  'changes.step.CHANGED': 'changed step: {step}',
  'changes.step.REMOVED': 'removed step: {step}',
  'changes.state': 'it is now: {state}',
  'changes.gained': 'now named as having authority: {names}',
  'changes.lost': 'no longer named as having authority: {names}',
  'changes.ties': { one: '{count} tie changed', other: '{count} ties changed' },
  'changes.fields': 'changed facts about the barrier',
  'changes.feed': 'Follow changes (Atom)',
} as const;
