import { Problem } from '../../../api/problem.ts'

/** Whether the figures are more than one request can count. */
export const isTooMuch = (failure: unknown): boolean =>
  failure instanceof Problem &&
  (failure.code === 'too-many-tasks-to-count' || failure.code === 'too-many-histories-to-count')
