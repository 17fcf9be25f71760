import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readDirective } from '../../../../functions/directives/directive/directives-store.ts'
import { auditCity } from '../../../../functions/documents/city-file/audit/audit.ts'
import { restoreCity } from '../../../../functions/documents/city-file/restore.ts'
import { recountYear } from '../../../../functions/figures/today/recount/recount.ts'
import { readTally } from '../../../../functions/organisation/departments/tallies-store.ts'
import { registerDirective } from '../../../../functions/registration/register/directive-registration-store.ts'
import { taskIdOf } from '../../../../functions/shared/ids.ts'
import {
  successionBefore,
  takenOver,
  writeSuccession,
} from '../../../../functions/tasks/ending/endings-store.ts'
import { merge, reassign } from '../../../../functions/tasks/ending/lifecycle.ts'
import { readTask, writeChange } from '../../../../functions/tasks/task/tasks-store.ts'
import { metered } from '../../../support/capacity.ts'
import { newStore } from '../../../support/dynamodb.ts'
import {
  codeOf,
  commandOf,
  departmentRecords,
  directiveOf,
  factsOf,
  perform,
  refusalWithoutTrace,
  registrationOf,
} from '../../platform/table/city.ts'
import { july, update } from '../task/stories.ts'

let store: ReturnType<typeof metered>
const id = taskIdOf('SXD', '2021-07-01', codeOf('task'))
const heirId = taskIdOf('SNV', july(8), codeOf('heir'))
const directive = '2021-07-01_4651_UBND-KSTT'

beforeEach(async () => {
  store = metered(await newStore())
  await restoreCity(store, departmentRecords('SXD', 'SNV'))
  await registerDirective(
    store,
    directiveOf(),
    [registrationOf({ dueOn: july(20) }), registrationOf({ code: codeOf('other'), dueOn: july(20) })],
    commandOf('register'),
  )
})

/** Whatever was done, refused or cut off: every history is whole, and every task says what its history tells. */
afterEach(async () => {
  expect((await auditCity(store)).faults).toEqual([])
})

const planned = async (department = 'SNV', heir = heirId) => {
  const before = await factsOf(store, id)
  const given = { id: heir, department, title: 'Việc tiếp', dueOn: july(30) }
  const { ended, opened } = reassign(before, { reason: 'Chuyển' }, given, july(8))
  const [change] = opened
  if (!change) throw new Error('nothing was opened')
  return {
    ended: { ...ended, before },
    opened: [{ change, naming: { title: 'Việc tiếp', directive } }],
    directive,
  }
}

describe('a succession', () => {
  it('ends one task and opens the other, both tallies and the directive with them; given again it answers the same', async () => {
    const plan = await planned()
    const first = await writeSuccession(store, plan, commandOf('reassign'))
    await perform(store, heirId, update, july(9))
    expect(await writeSuccession(store, plan, commandOf('reassign'))).toEqual(first)
    expect(await successionBefore(store, id, commandOf('reassign'))).toEqual(first)
    expect(await readTally(store, 'SXD', 2021)).toMatchObject({ openInTerm: 1, reassigned: 1 })
    expect(await readTally(store, 'SNV', 2021)).toMatchObject({ openInTerm: 1, reassigned: 0 })
    expect((await readDirective(store, directive))?.taskIds).toContain(heirId)
    expect(await recountYear(store, 2021, july(9))).toMatchObject({ equal: true, tasks: 3 })
  })

  it('costs one call once both tallies are there', async () => {
    await writeSuccession(store, await planned(), commandOf('first'))
    const before = await factsOf(store, taskIdOf('SXD', '2021-07-01', codeOf('other')))
    const given = { id: taskIdOf('SNV', july(8), codeOf('second')), department: 'SNV', title: 'Việc tiếp' }
    const { ended, opened } = reassign(before, { reason: 'Chuyển' }, given, july(8))
    const registrations = opened.map((change) => ({ change, naming: { title: 'Việc tiếp', directive } }))
    store.spent()
    await writeSuccession(
      store,
      { ended: { ...ended, before }, opened: registrations, directive },
      commandOf('second'),
    )
    const { calls, reads, writes } = store.spent()
    expect({ calls, reads }).toEqual({ calls: 1, reads: 0 })
    expect(writes).toBeLessThanOrEqual(20)
  })

  it('leaves nothing behind when the department is unknown or somebody was faster', async () => {
    const nowhere = await planned('SKHONG', taskIdOf('SKHONG', july(8), codeOf('heir')))
    expect(
      await refusalWithoutTrace(store, () => writeSuccession(store, nowhere, commandOf('nowhere'))),
    ).toMatchObject({ code: 'unknown-department' })
    const stale = await planned()
    await perform(store, id, update, july(8))
    expect(
      await refusalWithoutTrace(store, () => writeSuccession(store, stale, commandOf('stale'))),
    ).toMatchObject({ code: 'stale-version', facts: { change: 'progress-updated' } })
  })
})

describe('a merger', () => {
  const other = taskIdOf('SXD', '2021-07-01', codeOf('other'))
  const command = commandOf('merge')

  it('gives the other task a new version and leaves nothing behind when that one is closed', async () => {
    const before = await factsOf(store, id)
    const change = { ...merge(before, { reason: 'Trùng', into: other }, july(8)), before }
    const into = (target: string) => takenOver(store, target, id, command, july(8))
    const missing = taskIdOf('SXD', '2021-07-01', codeOf('none'))
    expect(
      await refusalWithoutTrace(store, () => writeChange(store, change, command, into(missing))),
    ).toMatchObject({ code: 'not-found' })
    await writeChange(store, change, command, into(other))
    expect(await readTask(store, other)).toMatchObject({ version: 2, lifecycle: 'open' })
    expect(await readTask(store, id)).toMatchObject({ lifecycle: 'reassigned' })
    expect(await writeChange(store, change, command, into(other))).toEqual(change.after)
    expect(await readTask(store, other)).toMatchObject({ version: 2 })
  })
})
