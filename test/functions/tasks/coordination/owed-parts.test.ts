import { beforeAll, describe, expect, it } from 'vitest'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { registerDirective } from '../../../../functions/registration/register/directive-registration-store.ts'
import type { LocalDate } from '../../../../functions/shared/dates/dates.ts'
import { coordinate } from '../../../../functions/tasks/coordination/coordination.ts'
import {
  answerCoordination,
  namedParty,
} from '../../../../functions/tasks/coordination/coordinations-store.ts'
import {
  owedParts,
  owedPartsInTheMorning,
} from '../../../../functions/tasks/coordination/owed-parts-store.ts'
import type { TaskFacts } from '../../../../functions/tasks/task/task.ts'
import { writeChange } from '../../../../functions/tasks/task/tasks-store.ts'
import { metered } from '../../../support/capacity.ts'
import { newStore } from '../../../support/dynamodb.ts'
import {
  codeOf,
  commandOf,
  departmentRecords,
  directiveOf,
  perform,
  registrationOf,
} from '../../platform/table/city.ts'
import { accept, finish, july } from '../task/stories.ts'

/** What a department owes others is read from what it owes, not from what it was ever asked for. */

const count = 14
const today = july(8)
const idAt = (place: number) => `SXD-2021-${codeOf('part', place)}`

let store: ReturnType<typeof metered>

beforeAll(async () => {
  store = metered(await newStore())
  await restoreCity(store, departmentRecords('SXD', 'STC', 'SNV'))
  const tasks = Array.from({ length: count }, (_, place) =>
    registrationOf({ code: codeOf('part', place), dueOn: july(20), coordinating: ['STC'] }),
  )
  await registerDirective(store, directiveOf(), tasks, commandOf('register'))
  for (let place = 2; place < count; place += 1) {
    await perform(store, idAt(place), finish, today)
    await perform(store, idAt(place), accept, today)
  }
})

const owed = async () => {
  store.spent()
  const ids = (await owedParts(store, 'STC', today)).map(({ task }) => task.id)
  return { ids, ...store.spent() }
}

describe('the parts that a department owes', () => {
  it('are of open tasks, and a closed one is forgotten by the morning', async () => {
    const before = await owed()
    expect(before.ids).toEqual([idAt(0), idAt(1)])
    for (const _ of [1, 2])
      expect((await owedPartsInTheMorning(store, 'STC', today)).map(({ task }) => task.id)).toEqual(
        before.ids,
      )
    const after = await owed()
    expect(after.ids).toEqual(before.ids)
    expect(after.reads).toBeLessThan(before.reads)
    expect(after.reads).toBeLessThanOrEqual(2 + 0.5)
  })

  it('come in the order in which they are wanted, by the day of the part or else of the task', async () => {
    const directive = directiveOf({ number: '4652' })
    const dueOn = (code: string, day: LocalDate | undefined) =>
      registrationOf({ code: codeOf(code, 0), coordinating: ['SNV'], ...(day && { dueOn: day }) }, directive)
    const tasks = [dueOn('never', undefined), dueOn('later', july(30)), dueOn('sooner', july(20))]
    await registerDirective(store, directive, tasks, commandOf('in order'))
    const later = tasks[1]?.change.after as TaskFacts
    const party = { department: 'SNV', role: 'coordinating' as const, dueOn: july(10) }
    const asked = coordinate(later, { parties: [party] }, today)
    await writeChange(store, { ...asked, before: later }, commandOf('by the tenth'), {
      writes: [namedParty(store, later.id, party)],
    })
    const owedBySnv = await owedParts(store, 'SNV', today)
    expect(owedBySnv.map(({ task }) => task.dueOn)).toEqual([july(30), july(20), undefined])
  })

  it('an answer ends it', async () => {
    const answer = { department: 'STC', answer: { text: 'Thống nhất' }, today }
    await answerCoordination(store, idAt(0), answer, commandOf('answer'))
    expect((await owed()).ids).toEqual([idAt(1)])
  })
})
