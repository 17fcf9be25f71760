import { parseArgs } from 'node:util'
import { benchBundles } from './bundles/bundles.ts'
import { benchCity } from './city/city.ts'
import { benchCountry } from './country/bench.ts'
import { benchGrowth } from './growth/growth.ts'
import { benchImports } from './imports.ts'
import { benchNight } from './night/night.ts'
import { benchPages } from './pages.ts'
import { benchRequests } from './requests/requests.ts'
import { benchRival } from './rival/rival.ts'
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

/** These install or want more than the project brings, and run when they are named. */
const onlyWhenNamed: Readonly<Record<string, () => Promise<Row[]>>> = { rival: benchRival }
const everySection = { ...sections, ...onlyWhenNamed }

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !(name in everySection))

if (unknown.length > 0) {
  console.error(
    `npm run bench -- [${Object.keys(everySection).join(' | ')}] [--json]: there is no ${unknown.join(', ')}`,
  )
  process.exitCode = 2
} else {
  const rows: Row[] = []
  const wanted = positionals.length === 0 ? Object.keys(sections) : positionals
  for (const [name, bench] of Object.entries(everySection))
    if (wanted.includes(name)) rows.push(...(await bench()))
  console.log(values.json ? JSON.stringify(rows.map(judged), null, 2) : tableOf(rows))
}
