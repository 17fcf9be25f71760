import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { putTemplate } from '../../../../functions/documents/papers/templates/templates-store.ts'
import { defaultScheme } from '../../../../functions/figures/decree-335/assessment-scheme.ts'
import { putScheme } from '../../../../functions/figures/decree-335/scheme-store.ts'
import { recordLetter } from '../../../../functions/figures/letters/letters-store.ts'
import { putDraft, recordStep } from '../../../../functions/figures/letters/outgoing/outgoing-papers-store.ts'
import { formulaSets } from '../../../../functions/figures/rules/formulas.ts'
import { ruleSets } from '../../../../functions/figures/rules/rule-sets.ts'
import { putFormulaSet, putRuleSet } from '../../../../functions/figures/rules/rules-store.ts'
import { putYear } from '../../../../functions/organisation/calendar/calendar-store.ts'
import { proposedDays } from '../../../../functions/organisation/calendar/holidays.ts'
import { putDepartment } from '../../../../functions/organisation/departments/departments-store.ts'
import { putDelegations } from '../../../../functions/organisation/people/delegations/delegations-store.ts'
import { itemOfUser } from '../../../../functions/organisation/people/users-store.ts'
import { defaultSettings } from '../../../../functions/organisation/settings/settings.ts'
import { putSettings } from '../../../../functions/organisation/settings/settings-store.ts'
import type { PaperStep } from '../../../../functions/organisation/signing/paper-life.ts'
import type { Store } from '../../../../functions/platform/table/store.ts'
import { instantOf } from '../../../../functions/shared/dates/dates.ts'
import { memoryStore } from '../../../support/memory-table/memory-store.ts'
import { july } from '../../tasks/task/stories.ts'
import { codeOf, commandOf, departmentOf } from '../table/city.ts'

export const entered = { from: july(28), by: 'qt.mot', at: '2021-07-27T02:00:00.000Z' }

export const person = (id: string) =>
  ({ id, name: 'Ông Một', email: `${id}@example.vn`, role: 'leader', active: true }) as const

/** A paper with a step on each way. */
const paper = async (store: Store): Promise<void> => {
  const draft = { kind: 'report', subject: 'Báo cáo tháng 7', symbol: 'BC-UBND' } as const
  const { id } = await putDraft(store, { code: codeOf('bc'), draft }, commandOf('draft'), july(26))
  const steps: PaperStep[] = [
    { step: 'sent-for-signing', day: july(26) },
    { step: 'numbered', day: july(27), number: '12' },
    { step: 'signed', day: july(27) },
  ]
  for (const step of steps)
    await recordStep(store, id, { step, command: commandOf(`${step.step}`), today: july(27) })
}

/** A small city in memory with something in each of its registers. */
export const cityOfRegisters = async (): Promise<Store> => {
  const store = memoryStore()
  await store.client.send(
    new PutCommand({ TableName: store.table, Item: { ...itemOfUser(person('ct.mot')), schema: 1 } }),
  )
  await putDepartment(store, departmentOf('SXD'), 2021)
  await putSettings(store, { ...entered, value: { ...defaultSettings, mailTime: '08:00' } }, 0)
  await putSettings(store, { ...entered, at: '2021-07-27T03:00:00.000Z', value: defaultSettings }, 1)
  await putYear(store, { ...entered, value: { year: 2022, days: proposedDays(2022) } }, 0)
  await putRuleSet(store, { ...(ruleSets[0] as (typeof ruleSets)[number]), name: '5000' }, entered)
  await putFormulaSet(store, { ...formulaSets['da-nang'], name: 'tam-thoi' }, entered)
  await putScheme(store, { ...entered, value: defaultScheme }, 0)
  const file = { name: 'mau.docx', bytes: new Uint8Array([80, 75, 3, 4]) }
  await putTemplate(store, { ...entered, paper: 'letter', file }, 0)
  const when = { today: july(27), at: instantOf(july(27), '09:00') }
  await putDelegations(store, 'ct.mot', [{ deputy: 'vp.mot', from: july(28), to: july(30) }], when)
  const letter = { number: '4651', symbol: 'UBND-KSTT', issuedOn: july(26) }
  const named = [{ department: 'SXD', level: 'commend' as const }]
  await recordLetter(store, { ...letter, named }, commandOf('record letter'), july(27))
  await paper(store)
  return store
}
