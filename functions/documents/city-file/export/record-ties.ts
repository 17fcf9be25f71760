import { homeOf } from '../../../shared/ids.ts'
import type { TaskEvent } from '../../../tasks/history/event.ts'
import type { CityRecord } from '../city-records.ts'
import { directive, explanation, type Named, task } from '../records/references.ts'
import { newSorter } from '../sorting/sorter.ts'

/**
 * Commands that change two things at once leave a half in each, and who has read one half must have the other. A name that
 * leads somewhere does not tell: the task that was passed on is there before and after.
 */
interface Half {
  readonly of: string
  readonly side: 'left' | 'right'
  /** Where the other half stands. */
  readonly other: Named
}

const half = (side: Half['side'], other: Named, ...of: string[]): Half => ({ of: of.join(' '), side, other })

const codeOf = (id: string): string => homeOf(id).code

/** What an entry of the task with this code leaves elsewhere. */
const halvesOfEvent = (code: string, { details }: TaskEvent): Half[] => {
  switch (details.type) {
    case 'reassigned':
    case 'split':
      return details.successors.map((id) => half('left', task(id), 'passed on', code, codeOf(id)))
    case 'registered':
      return details.from ? [half('right', task(details.from), 'passed on', codeOf(details.from), code)] : []
    case 'merged':
      return [half('left', task(details.into), 'merged', code, codeOf(details.into))]
    case 'took-over':
      return [half('right', task(details.from), 'merged', codeOf(details.from), code)]
    case 'explanation-asked':
    case 'explanation-answered':
      return [half('left', explanation(details.explanation), details.type, details.explanation)]
    default:
      return []
  }
}

const halvesOf = (record: CityRecord): Half[] => {
  if (record.kind === 'directive') {
    const { ended, formerly } = record.directive
    const became = ended?.how === 'completed' ? ended.by : undefined
    return [
      ...(became ? [half('left', directive(became), 'became', record.key, became)] : []),
      ...(formerly ? [half('right', directive(formerly), 'became', formerly, record.key)] : []),
    ]
  }
  if (record.kind !== 'explanation' || record.explanation.about.kind !== 'task') return []
  const { id, about, answer } = record.explanation
  const other = task(about.taskId)
  return [
    half('right', other, 'explanation-asked', id),
    ...(answer ? [half('right', other, 'explanation-answered', id)] : []),
  ]
}

/** The halves that were met, sorted on disk. */
export const newTies = () => {
  const sorter = newSorter()
  const meet = ({ of, side, other }: Half) => sorter.add(of, JSON.stringify({ side, other }))
  return {
    add: (record: CityRecord) => halvesOf(record).forEach(meet),
    addEvent: (code: string, event: TaskEvent) => halvesOfEvent(code, event).forEach(meet),
    /** Where halves stand that were not met, beside what they are halves of. */
    *unmet(): Generator<{ readonly of: string; readonly other: Named }> {
      let last = ''
      let met: Half[] = []
      const alone = function* () {
        const sides = new Set(met.map(({ side }) => side))
        if (sides.size === 1 && met[0]) yield { of: `${last} ${met[0].side}`, other: met[0].other }
      }
      for (const [of, text] of sorter.sorted()) {
        if (of !== last) {
          yield* alone()
          last = of
          met = []
        }
        met.push(JSON.parse(text) as Half)
      }
      yield* alone()
    },
    close: sorter.close,
  }
}
