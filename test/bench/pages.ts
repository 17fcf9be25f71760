import { startDynamoDb } from '../../local/aws/dynamodb.ts'
import { openBrowser, visit } from '../browser/visiting/browser.ts'
import { type Feel, feelOf } from '../browser/visiting/feel.ts'
import { pagesShown, records, today } from '../browser/visiting/pages.ts'
import { openCity } from '../journeys/city.ts'
import type { Row } from './row.ts'

/** Every page by one who sees it, in a real browser that has nothing of it yet. Nothing here is a time. */

const widths = [1280, 360]

const measures: readonly {
  readonly unit: string
  readonly bound: number
  readonly of: (feel: Feel) => number
}[] = [
  { unit: 'answers in turn', bound: 6, of: ({ rounds }) => rounds },
  { unit: 'bytes', bound: 200 * 1024, of: ({ bytes }) => bytes },
  { unit: 'layout shift', bound: 0.05, of: ({ shift }) => shift },
]

/** The page of which it is the most. */
const worstOf = (felt: readonly (readonly [name: string, feel: Feel])[], width: number): Row[] =>
  measures.map(({ unit, bound, of }) => {
    const [name = '', feel] = [...felt].sort(([, one], [, other]) => of(other) - of(one))[0] ?? []
    return {
      section: 'pages',
      name: `the most of ${felt.length} pages, ${width} px: ${name}`,
      unit,
      value: feel ? of(feel) : 0,
      bound,
    }
  })

export const benchPages = async (): Promise<Row[]> => {
  const city = await openCity(records, today, '08:00', await startDynamoDb())
  const browser = await openBrowser()
  const rows: Row[] = []
  for (const width of widths) {
    const felt: [string, Feel][] = []
    for (const [person, addresses] of Object.entries(pagesShown)) {
      const { page, close } = await visit(browser, city.url, person, { width })
      for (const address of addresses) felt.push([`${person} ${address}`, await feelOf(page, address)])
      await close()
    }
    rows.push(...worstOf(felt, width))
  }
  await browser.close()
  await city.stop()
  return rows
}
