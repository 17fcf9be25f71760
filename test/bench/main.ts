import { parseArgs } from 'node:util'
import { benchBundles } from './bundles/bundles.ts'
import { benchCity } from './city/city.ts'
import { benchCountry } from './country/bench.ts'
import { benchGrowth } from './growth/growth.ts'
import { benchImports } from './imports.ts'
import { benchNight } from './night/night.ts'
import { benchPages } from './pages.ts'
import { benchRequests } from './requests/requests.ts'
import { judged, type Row, tableOf } from './row.ts'
import { benchTexts } from './texts.ts'

/** `npm run bench [-- SECTION…] [--json]`: what things cost, as one table. docs/performance.md says what the rows mean. */

const sections: Readonly<Record<string, () => Promise<Row[]>>> = {
  bundles: benchBundles,
  city: benchCity,
  country: benchCountry,
  growth: benchGrowth,
  imports: benchImports,
  night: benchNight,
  pages: benchPages,
  requests: benchRequests,
  texts: benchTexts,
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !(name in sections))

if (unknown.length > 0) {
  console.error(
    `npm run bench -- [${Object.keys(sections).join(' | ')}] [--json]: there is no ${unknown.join(', ')}`,
  )
  process.exitCode = 2
} else {
  const rows: Row[] = []
  for (const [name, bench] of Object.entries(sections))
    if (positionals.length === 0 || positionals.includes(name)) rows.push(...(await bench()))
  console.log(values.json ? JSON.stringify(rows.map(judged), null, 2) : tableOf(rows))
}
