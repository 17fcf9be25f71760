import { readdirSync, readFileSync } from 'node:fs'
import { readImport } from '../../../../../functions/documents/imports/rows/import-file.ts'
import { Refused } from '../../../../../functions/shared/problems/refused.ts'

/** Run by itself on a folder of files: reads each and says why it was refused, and what all that took. */

const [, , folder = ''] = process.argv

const refusalOf = async (place: string, name: string) => {
  try {
    await readImport(name, readFileSync(`${folder}/${place}/${name}`))
    return { code: 'read', facts: {} }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { code: error.code, facts: error.facts }
  }
}

const places = readdirSync(folder).sort((one, other) => Number(one) - Number(other))
const results = []
// One after the other: the memory is that of one file at a time.
for (const place of places) results.push(await refusalOf(place, readdirSync(`${folder}/${place}`)[0] ?? ''))
process.stdout.write(JSON.stringify({ results, megabytes: process.resourceUsage().maxRSS / 1024 }))
