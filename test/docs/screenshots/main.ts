import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { startLocal } from '../../../local/city/local-city.ts'
import { openBrowser, settled, visit } from '../../browser/visiting/browser.ts'
import { type Picture, pictures } from './pictures.ts'
import { smallPng } from './small-png.ts'

/**
 * `npm run screenshots`: makes the pictures of README and of the guides anew, in `docs/screenshots`, from the sample city and
 * an empty one. `npm run screenshots -- judge import` makes these alone; SAMPLE_CITY=http://127.0.0.1:8080 takes the sample that
 * `npm start` has just begun, instead of filling another one.
 */

const folder = join(import.meta.dirname, '../../../docs/screenshots')

const take = async (browser: Browser, url: string, picture: Picture) => {
  const { name, person, show, width = 1280, height = 900 } = picture
  const { page, close } = await visit(browser, url, person, { width })
  page.setDefaultTimeout(30_000)
  await page.setViewportSize({ width, height })
  await show(page)
  await settled(page)
  await page.evaluate('document.activeElement.blur()')
  const png = smallPng(await page.screenshot({ animations: 'disabled' }))
  await writeFile(join(folder, `${name}.png`), png)
  console.log(`${name}.png, ${Math.round(png.length / 1000)} kB`)
  await close()
}

const takeAll = async (browser: Browser, kind: Picture['city'], wanted: readonly Picture[]) => {
  const some = wanted.filter(({ city }) => city === kind)
  if (some.length === 0) return
  const { SAMPLE_CITY: running } = process.env
  if (kind === 'sample' && running && !some.some(({ before }) => before)) {
    for (const picture of some) await take(browser, running, picture)
    return
  }
  const city = await startLocal({ port: 0, inMemory: true, city: kind })
  try {
    await city.morning
    for (const picture of some) {
      await picture.before?.(city)
      await take(browser, city.url, picture)
    }
  } finally {
    await city.stop()
  }
}

const names = process.argv.slice(2)
const unknown = names.filter((name) => !pictures.some((picture) => picture.name === name))
if (unknown.length > 0) throw new Error(`No picture is called ${unknown.join(', ')}`)
const wanted = pictures.filter(({ name }) => names.length === 0 || names.includes(name))
process.env.TZ = 'UTC'
const browser = await openBrowser()
try {
  for (const kind of ['sample', 'empty'] as const) await takeAll(browser, kind, wanted)
} finally {
  await browser.close()
}
