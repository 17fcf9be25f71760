import { tooManyHistoriesToCount, tooManyTasksToCount } from '../../../figures/rules/figure-problems.ts'
import { unknownSet, unknownSetVersion } from '../../../organisation/settings/setting-problems.ts'

/** Why figures of a period may be refused. */
export const figuresProblems = [
  unknownSet,
  unknownSetVersion,
  tooManyTasksToCount,
  tooManyHistoriesToCount,
] as const
