import { readdirSync, readFileSync } from 'node:fs'
import { readTextFile } from '../../../../functions/documents/texts/text-file.ts'
import { Refused } from '../../../../functions/shared/problems/refused.ts'

/** Run by itself on a folder of PDF files: what became of each, how long that took, and the most memory that all took. */

const [, , folder = ''] = process.argv

const outcomeOf = async (name: string): Promise<string> => {
  try {
    const { lines } = await readTextFile(name, readFileSync(`${folder}/${name}`))
    return `read ${lines.join('\n').length}`
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return String(error.facts.why ?? error.code)
  }
}

const results = []
for (const name of readdirSync(folder).sort()) {
  const start = performance.now()
  results.push({ outcome: await outcomeOf(name), milliseconds: performance.now() - start })
}
process.stdout.write(JSON.stringify({ results, megabytes: process.resourceUsage().maxRSS / 1024 }))
