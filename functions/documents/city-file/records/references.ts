import { directiveKeyOf } from '../../../directives/directive/directive.ts'
import type { RecordedLetter } from '../../../figures/letters/letter.ts'
import type { RegisteredDepartment } from '../../../organisation/departments/succession/planned-succession.ts'
import type { Explanation } from '../../../oversight/explanations/explanation.ts'
import { homeOf } from '../../../shared/ids.ts'
import type { EventDetails } from '../../../tasks/history/event.ts'
import type { Views } from '../../../tasks/views/view.ts'
import type { CityRecord } from '../city-records.ts'

/** What records name each other by: a thing of a city and what it is called. */
export interface Named {
  readonly thing: 'department' | 'user' | 'directive' | 'task' | 'explanation' | 'letter' | 'template'
  readonly name: string
  /** The directive in whose list of tasks it is named. */
  readonly inListOf?: string
  /** By what it is kept, where that is not its name. */
  readonly key?: string
}

/** As messages name it. */
export const textOf = ({ thing, name, inListOf }: Named): string =>
  `${thing} ${name}${inListOf ? ` in the list of directive ${inListOf}` : ''}`

const department = (name: string): Named => ({ thing: 'department', name })
export const user = (name: string): Named => ({ thing: 'user', name })
export const directive = (name: string): Named => ({ thing: 'directive', name })
export const task = (name: string): Named => ({ thing: 'task', name })
export const explanation = (name: string): Named => ({ thing: 'explanation', name })
const template = (name: string): Named => ({ thing: 'template', name })
const letter = (of: RecordedLetter): Named => ({
  thing: 'letter',
  name: `${of.number}/${of.symbol} (${of.issuedOn})`,
  key: directiveKeyOf(of),
})
/** A task is in its directive's list, and nothing else is. */
const listing = (key: string, taskId: string): Named => ({ thing: 'task', name: taskId, inListOf: key })

/** What other records may refer to once this one is there. */
export const bringsOf = (record: CityRecord): Named[] => {
  switch (record.kind) {
    case 'department':
      return [department(record.department.code)]
    case 'user':
      return [user(record.user.id)]
    case 'directive':
      // A task may still say what its directive was registered as: it was completed while the city was read.
      return [
        directive(record.key),
        ...[record.key, record.directive.formerly ?? []]
          .flat()
          .flatMap((key) => record.taskIds.map((id) => listing(key, id))),
      ]
    case 'task':
      return [task(record.facts.id)]
    case 'explanation':
      return [explanation(record.explanation.id)]
    case 'letter':
      return [letter(record.letter)]
    case 'paper-template-file':
      return [template(record.hash)]
    default:
      return []
  }
}

/** Events that name nothing but what their task itself names. */
type NamesNothing =
  | 'given'
  | 'withheld'
  | 'released'
  | 'progress-updated'
  | 'reported'
  | 'judged'
  | 'extension-prepared'
  | 'extension-decided'
  | 'decision-paper-carried'
  | 'extension-corrected'
  | 'deadline-missed'
  | 'acknowledged'
  | 'returned-as-not-ours'
  | 'assignment-confirmed'
  | 'assigned-to-staff'
  | 'starred'
  | 'product-named'
  | 'urgency-set'
  | 'urged'
  | 'corrected'
  | 'withdrawn'
  | 'coordination-answered'
  | 'commented'

export const namedByEvent = (details: EventDetails): Named[] => {
  switch (details.type) {
    case 'registered':
      return details.from ? [task(details.from)] : []
    case 'reassigned':
    case 'split':
      return details.successors.map(task)
    case 'merged':
      return [task(details.into)]
    case 'took-over':
      return [task(details.from)]
    case 'explanation-asked':
    case 'explanation-answered':
      return [explanation(details.explanation)]
    case 'coordination-set':
      return details.parties.map((party) => department(party.department))
    default:
      details.type satisfies NamesNothing
      return []
  }
}

const askedAbout = ({ about }: Explanation): Named =>
  about.kind === 'task' ? task(about.taskId) : department(about.department)

/** New successors of a planned succession are not there before its day. */
const successorsNamedBy = ({ successors = [], planned }: RegisteredDepartment): string[] => [
  ...successors,
  ...(planned?.successors ?? []).filter((successor) => typeof successor === 'string'),
]

const viewsNamedBy = ({ owner, views }: Views): Named[] => [
  ...(owner.kind === 'person' ? [user(owner.user)] : []),
  ...(owner.kind === 'department' ? [department(owner.department)] : []),
  ...views.map(({ savedBy }) => user(savedBy)),
]

/** What must be there for this record to make sense. */
export const namedBy = (record: CityRecord): Named[] => {
  switch (record.kind) {
    case 'department':
      return successorsNamedBy(record.department).map(department)
    case 'user':
      return [record.user.department, record.registration?.move?.department].flatMap((code) =>
        code ? [department(code)] : [],
      )
    case 'user-entry':
      return [user(record.user)]
    case 'delegations':
      return [user(record.delegator), ...record.delegations.map(({ deputy }) => user(deputy))]
    case 'delegations-entered':
      return [user(record.delegator), ...record.entry.value.map(({ deputy }) => user(deputy))]
    case 'feed':
      return [user(record.feed.owner)]
    case 'directive': {
      const { ended, formerly } = record.directive
      return [...record.taskIds.map(task), ...[ended?.by ?? [], formerly ?? []].flat().map(directive)]
    }
    case 'directive-entry':
      return [directive(record.directive)]
    case 'task': {
      const { id } = record.facts
      return [department(homeOf(id).department), listing(record.naming.directive, id)]
    }
    case 'event':
      return [task(record.taskId), ...namedByEvent(record.event.details)]
    case 'explanation':
      return [askedAbout(record.explanation)]
    case 'letter':
      return record.letter.named.map((one) => department(one.department))
    case 'outgoing-paper': {
      const { draft } = record.paper
      return 'named' in draft ? draft.named.map((one) => department(one.department)) : []
    }
    case 'letter-command':
      return [letter(record.letter)]
    case 'paper-template': {
      const { file } = record.entry.value
      return file ? [template(file.hash)] : []
    }
    case 'snapshot':
      return Object.keys(record.snapshot.tallies).map(department)
    case 'list-views':
      return viewsNamedBy(record.saved)
    case 'urgings':
      return [department(record.ledger.department)]
    default:
      return []
  }
}
