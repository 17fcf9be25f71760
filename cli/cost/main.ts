import { parseArgs } from 'node:util'
import { billOf, totalOf } from './bill.ts'
import { prices } from './prices.ts'
import { usageOf } from './usage.ts'

/** `npm run cost -- --tasks N --departments D --users U [--files F] [--firewall] [--national] [--json]`: what a month of such a city costs at list prices. */

const usage =
  'npm run cost -- --tasks SỐ-NHIỆM-VỤ-MỘT-NĂM --departments SỐ-ĐƠN-VỊ --users SỐ-NGƯỜI [--files SỐ-TỆP-MỘT-NĂM] [--firewall] [--national] [--json]\n' +
  'npm run cost -- --tasks TASKS-A-YEAR --departments DEPARTMENTS --users PEOPLE [--files FILES-A-YEAR] [--firewall] [--national] [--json]'

/** A whole number from 0 to ten million, or undefined. */
const countOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : undefined

const asked = () => {
  try {
    const { values } = parseArgs({
      options: {
        tasks: { type: 'string' },
        departments: { type: 'string' },
        users: { type: 'string' },
        files: { type: 'string', default: '0' },
        firewall: { type: 'boolean', default: false },
        national: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    const counts = [values.tasks, values.departments, values.users, values.files].map(countOf)
    const [tasks, departments, users, files] = counts
    if (tasks === undefined || departments === undefined || users === undefined || files === undefined)
      return undefined
    const size = { tasks, departments, users, files, ...(values.national && { nationalFigures: true }) }
    return { size, json: values.json, firewall: values.firewall }
  } catch {
    return undefined // an option that there is not: told with the usage
  }
}

const usd = (value: number): string => value.toFixed(2).padStart(9)

const given = asked()
if (!given) {
  console.error(usage)
  process.exitCode = 2
} else {
  const rows = billOf(usageOf(given.size), given)
  if (given.json) console.log(JSON.stringify({ ...given.size, prices, rows, total: totalOf(rows) }, null, 2))
  else {
    console.log(`USD/tháng · USD a month, ${prices.region}, giá niêm yết · list prices ${prices.asOf}\n`)
    for (const { service, usd: part } of rows) console.log(`${service.padEnd(14)}${usd(part)}`)
    console.log(`${'Tổng · total'.padEnd(14)}${usd(totalOf(rows))}`)
  }
}
