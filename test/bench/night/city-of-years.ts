import type { Directive } from '../../../functions/directives/directive/directive.ts'
import { directiveKeyOf } from '../../../functions/directives/directive/directive.ts'
import type { CityRecord } from '../../../functions/documents/city-file/restore.ts'
import { addDays } from '../../../functions/shared/dates/dates.ts'
import { accept, approve, askFor, finish, july, update } from '../../functions/tasks/task/stories.ts'
import { idOfLives, keyOfLives, life } from '../city/large-city.ts'
import { personOf } from '../city/person.ts'

/** A city of several years, made of a few lives told again and again, record by record; only the last year has open work. */

export interface YearsSize {
  readonly departments: number
  readonly people: number
  readonly years: number
  /** Of a department in a year. */
  readonly tasksEach: number
  /** Of those of the last year. */
  readonly openEach: number
}

const lastYear = 2021

const closedLives = [
  life({ dueOn: july(20) }, [july(1), update], [july(10), finish], [july(12), accept]),
  life({ dueOn: july(1) }, [july(1), finish], [july(4), accept]),
  life({ dueOn: july(10) }, [july(8), update], [july(20), finish], [july(22), accept]),
  life(
    { dueOn: july(5) },
    [july(4), askFor(july(20))],
    [july(6), approve(july(20))],
    [july(19), finish],
    [july(20), accept],
  ),
]

const inTerm = life({ dueOn: '2021-09-15' }, [july(1), update], [july(8), update])
/** What a department's open work begins with: overdue since yesterday, a result that waits, an extension that waits. */
const openFirst = [
  life({ dueOn: july(28) }, [july(8), update]),
  life({ dueOn: '2021-08-02' }, [july(27), finish]),
  life({ dueOn: '2021-08-02' }, [july(26), askFor('2021-08-20')]),
]

const directiveOf = (year: number, number: number): Directive => ({
  kind: 'official-letter',
  number: String(number),
  symbol: 'UBND-KSTT',
  issuedOn: `${year}-02-01`,
  issuer: 'UBND thành phố',
  abstract: titleOf(number * 31 + year),
})

/** Syllables make words: some are in every second title, most in few. */
const begins = [
  'b',
  'c',
  'd',
  'đ',
  'g',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'ph',
  'qu',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
]
const ends = [
  'an',
  'ấn',
  'ong',
  'ông',
  'iết',
  'uyền',
  'ạch',
  'ành',
  'ời',
  'ược',
  'inh',
  'ật',
  'ế',
  'ở',
  'ình',
  'ương',
]
const codas = ['', '1', '2', 'a', 'i', 'm', 'n', 'o', 't', 'u', 'y', 'ch', 'nh', 'ng', 'c', 'p']

const syllable = (place: number): string =>
  `${begins[place % begins.length]}${ends[Math.floor(place / begins.length) % ends.length]}${codas[Math.floor(place / (begins.length * ends.length)) % codas.length]}`
const mostWords = begins.length * ends.length * codas.length

/** Some 110 characters in 18 words of 4,864: of each title's words the first are frequent and the last are rare. */
const titleOf = (place: number): string => {
  let state = (place * 2_654_435_761 + 97) >>> 0
  const words = Array.from({ length: 18 }, (_, at) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const share = state / 2 ** 32
    return syllable(Math.floor(share ** (at < 12 ? 4 : 1.5) * mostWords))
  })
  return `Triển khai ${words.join(' ')}`
}

const departmentOf = (place: number): string => `D${String(place).padStart(4, '0')}`

const tasksInDirective = 20

const taskOf = (text: string, id: string, year: number, place: number, key: string): CityRecord => {
  const told = text
    .replaceAll(keyOfLives, key)
    .replaceAll(idOfLives, id)
    .replaceAll(/\b2021-(?=\d\d-\d\d)/g, `${year}-`)
  const [first] = JSON.parse(told) as CityRecord[]
  if (first?.kind !== 'task') throw new Error('a life begins with its task')
  return { ...first, naming: { ...first.naming, title: titleOf(place) } }
}

const lifeAt = ({ openEach }: YearsSize, year: number, at: number): string => {
  if (year < lastYear || at >= openEach) return closedLives[at % closedLives.length] as string
  const dueOn = addDays('2021-07-30', (at * 7) % 150)
  return openFirst[at] ?? inTerm.replaceAll('2021-09-15', dueOn)
}

/** The tasks of a year by directive: neighbours in it belong to different departments. */
function* yearOf(size: YearsSize, year: number): Generator<CityRecord> {
  const all = size.departments * size.tasksEach
  for (let from = 0; from < all; from += tasksInDirective) {
    const directive = directiveOf(year, 1 + from / tasksInDirective)
    const key = directiveKeyOf(directive)
    const taskIds: string[] = []
    const tasks: CityRecord[] = []
    for (let place = from; place < Math.min(from + tasksInDirective, all); place += 1) {
      const department = departmentOf(place % size.departments)
      const id = `${department}-${year}-x${String(place).padStart(11, '0')}`
      taskIds.push(id)
      tasks.push(
        taskOf(lifeAt(size, year, Math.floor(place / size.departments)), id, year, place + year, key),
      )
    }
    yield { kind: 'directive', key, directive, taskIds }
    yield* tasks
  }
}

function* peopleOf({ departments, people }: YearsSize): Generator<CityRecord> {
  for (let place = 0; place < 10; place += 1) yield personOf(`vp${place}`, 'office')
  yield personOf('ct', 'leader')
  yield personOf('qt', 'administrator')
  for (let place = 12; place < people; place += 1) {
    const role = place - 12 < departments ? 'head' : 'clerk'
    yield personOf(`cb${place}`, role, departmentOf((place - 12) % departments))
  }
}

/** Every record but the histories, which neither the night nor the morning folds. */
export function* cityOfYears(size: YearsSize): Generator<CityRecord> {
  for (let place = 0; place < size.departments; place += 1) {
    const code = departmentOf(place)
    const department = { code, name: `Sở ${code}`, kind: 'department', validFrom: '2000-01-01' } as const
    yield { kind: 'department', department }
  }
  yield* peopleOf(size)
  for (let year = lastYear - size.years + 1; year <= lastYear; year += 1) yield* yearOf(size, year)
}
