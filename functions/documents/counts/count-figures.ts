import { figuresAsked } from '../../figures/period/figures-request.ts'
import { countFiguresBeforehand } from '../../figures/period/period-figures-store.ts'
import type { JobContext, KindOfWork, Outcome } from '../work/kind-of-work.ts'
import { countedFiguresSchema } from './counted-figures.ts'

const countFigures = async ({
  store,
  task,
  today,
  askedAt,
  progress,
}: JobContext<'count'>): Promise<Outcome> => {
  const query = countedFiguresSchema.parse(task.query)
  const asked = { ...figuresAsked(query, today), rollUp: 'asGiven', formulaSet: 'da-nang' } as const
  const tasks = await countFiguresBeforehand(store, asked, { today, now: askedAt }, progress)
  return { files: [], counts: { tasks } }
}

export const countingFigures: KindOfWork<'count'> = { permission: 'read-dashboard', work: countFigures }
