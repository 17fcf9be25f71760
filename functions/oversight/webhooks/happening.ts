import type { HappeningKind } from '../../organisation/machines/happening-kinds.ts'
import { homeOf } from '../../shared/ids.ts'
import type { TaskEvent } from '../../tasks/history/event.ts'
import { correctionInForce, extensionInForce } from '../../tasks/history/extension-in-force.ts'

/** Something that happened to a task, as programs are told it: what and to which, and nothing that anybody wrote. */
export interface Happening {
  readonly type: HappeningKind
  /** When it was entered. */
  readonly timestamp: string
  readonly data: {
    readonly task: string
    readonly department: string
    /** The day on which it took effect. */
    readonly on: string
    /** Of the task as it left it: of two happenings the one with the higher version came later. */
    readonly version: number
  }
}

/** The entries of histories that tell a happening: what the stream hands over for it. */
export const happeningEvents = [
  'registered',
  'given',
  'acknowledged',
  'returned-as-not-ours',
  'assignment-confirmed',
  'progress-updated',
  'reported',
  'judged',
  'extension-decided',
  'extension-corrected',
  'decision-paper-carried',
  'corrected',
  'urgency-set',
  'urged',
  'withdrawn',
  'reassigned',
  'split',
  'merged',
] as const satisfies readonly TaskEvent['details']['type'][]

const kindOf = (details: TaskEvent['details']): HappeningKind | undefined => {
  switch (details.type) {
    case 'registered':
    case 'given':
      return 'task.registered'
    case 'acknowledged':
    case 'returned-as-not-ours':
    case 'assignment-confirmed':
    case 'progress-updated':
    case 'corrected':
    case 'urgency-set':
    case 'urged':
      return `task.${details.type}`
    case 'reported':
      return details.report.outcome === 'finished' ? 'task.result-submitted' : 'task.extension-requested'
    case 'judged':
      return details.acceptance.decision === 'accept' ? 'task.result-accepted' : 'task.result-returned'
    // Told when it counts: at the click, or with the signature where the city has it so.
    case 'extension-decided':
    case 'extension-corrected':
    case 'decision-paper-carried':
      return extensionInForce(details) || correctionInForce(details) ? 'task.extension-decided' : undefined
    case 'withdrawn':
      return 'task.withdrawn'
    case 'reassigned':
    case 'split':
    case 'merged':
      return 'task.reassigned'
    default:
      return undefined
  }
}

/** What an entry tells programs. Of what is only planned nothing: it is a task from its day on, and told then. */
export const happeningOf = ({ details, after, on, at }: TaskEvent): Happening | undefined => {
  const type = kindOf(details)
  if (!type || !after || after.planned) return undefined
  const { id: task, version } = after
  return { type, timestamp: at, data: { task, department: homeOf(task).department, on, version } }
}
