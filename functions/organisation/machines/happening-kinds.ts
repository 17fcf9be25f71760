/** What a program can be told of, by the names that it is told them by. */
export const happeningKinds = [
  'task.registered',
  'task.acknowledged',
  'task.returned-as-not-ours',
  'task.assignment-confirmed',
  'task.progress-updated',
  'task.result-submitted',
  'task.result-accepted',
  'task.result-returned',
  'task.extension-requested',
  'task.extension-decided',
  'task.corrected',
  'task.urgency-set',
  'task.urged',
  'task.withdrawn',
  'task.reassigned',
] as const
export type HappeningKind = (typeof happeningKinds)[number]
