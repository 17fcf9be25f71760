import { billOf, totalOf } from '../../../cli/cost/bill.ts'
import { usageOf } from '../../../cli/cost/usage.ts'
import type { Row } from '../row.ts'
import { differences, morning, type SignedProvince, serve, signedProvinces } from './country.ts'

const section = 'country'
/** Of a year, in all provinces together. */
const tasks = 1_000_000
/** As in the sizes of docs/scale.md: five people of each department use it. */
const peopleOfDepartment = 5

const monthOf = ({ tasks: own, departments }: SignedProvince, nationalFigures: boolean): number =>
  totalOf(
    billOf(usageOf({ tasks: own, departments, users: peopleOfDepartment * departments, nationalFigures })),
  )

const billRows = (signed: readonly SignedProvince[]): Row[] => {
  const months = signed.map((one) => monthOf(one, true))
  const without = signed.map((one) => monthOf(one, false))
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  const usd = (name: string, value: number, bound?: number): Row => ({
    ...{ section, name, unit: 'USD a month', value },
    ...(bound !== undefined && { bound }),
  })
  return [
    usd('the smallest province', Math.min(...months)),
    usd('the largest province', Math.max(...months)),
    usd('34 provinces', sum(months)),
    usd('of it, what telling the figures adds', sum(months) - sum(without), 1.2 * signed.length),
  ]
}

/** A morning of the ministry: 34 provinces with a million tasks, folded by the domain's rules, signed, fetched and counted anew. */
export const benchCountry = async (): Promise<Row[]> => {
  const folding = performance.now()
  const signed = await signedProvinces(tasks)
  const folded = (performance.now() - folding) / 1_000
  const { register, stop } = await serve(signed)
  try {
    const { national, missing, seconds } = await morning(register)
    const bytes = signed.map((one) => one.signed.length)
    const told = (name: string, unit: string, value: number, bound?: number): Row => ({
      ...{ section, name, unit, value },
      ...(bound !== undefined && { bound }),
    })
    return [
      told('provinces', '', signed.length),
      told('tasks', '', national.total.counts.given),
      told(
        'departments',
        '',
        signed.reduce((sum, { departments }) => sum + departments, 0),
      ),
      told('tasks folded and files signed', 's', folded),
      told('files fetched, verified, counted anew', 's', seconds),
      told('the largest file', 'bytes', Math.max(...bytes), 100_000),
      told(
        'all files of a night',
        'bytes',
        bytes.reduce((sum, one) => sum + one, 0),
      ),
      told('provinces that are missing', '', missing, 0),
      told('counts unlike what was chosen for each task', '', differences(national, signed).length, 0),
      ...billRows(signed),
    ]
  } finally {
    await stop()
  }
}
