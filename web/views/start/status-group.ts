/** How far a barrier has come, in four steps; `other` for a word that no reviewer has placed yet. */
export type StatusGroup = 'described' | 'lifted' | 'working' | 'solved' | 'other';

/** The steps in their order. */
export const statusGroups: readonly StatusGroup[] = ['described', 'lifted', 'working', 'solved', 'other'];

/**
 * Where each word of the sources belongs. What is only known, or stays as it was, is described; what somebody asked another to
 * change is lifted; where something is done, tried or looked into, work goes on or has been done; solved is what the source calls
 * so, wholly or partly. Measures alone solve nothing.
 */
export const groupOfStatus: Readonly<Record<string, StatusGroup>> = {
  identified: 'described',
  'in force': 'described',
  disputed: 'described',
  remaining: 'described',
  escalated: 'lifted',
  'raised with authority': 'lifted',
  'proposed change': 'lifted',
  'proposed trial': 'lifted',
  'recommendation given': 'lifted',
  'under inquiry': 'working',
  'under review': 'working',
  'under study': 'working',
  'in sandbox': 'working',
  piloted: 'working',
  'guidance given': 'working',
  addressed: 'working',
  'partly addressed': 'working',
  'partly resolved': 'solved',
  resolved: 'solved',
};

/** The step that a source's word stands for. */
export function statusGroup(sourceStatus: string): StatusGroup {
  return Object.hasOwn(groupOfStatus, sourceStatus) ? groupOfStatus[sourceStatus]! : 'other';
}
