import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type PlantedBug, withBug } from './planted-bug.ts'

/** What a file of tests said with the bug in the product: the tests that failed, none where it was not noticed. */
export interface Noticed {
  readonly bug: PlantedBug
  readonly by: readonly string[]
}

interface Results {
  readonly numTotalTests: number
  readonly testResults: readonly {
    readonly message: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

const filesOfProduct = (): string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && !file.startsWith('docs/screenshots'))

/** A copy of the product to plant bugs in: the product itself is never changed. @returns its folder */
export const copyOfProduct = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'dung-han-planted-'))
  for (const file of filesOfProduct()) cpSync(file, join(copy, file))
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  return copy
}

export const removeCopy = (copy: string): void => rmSync(copy, { recursive: true, force: true })

const failedIn = ({ testResults }: Results): string[] =>
  testResults.flatMap(({ message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    if (failed.length > 0) return failed.map(({ fullName }) => fullName)
    return message === '' ? [] : [message.split('\n')[0] ?? '']
  })

const resultsOf = (copy: string, file: string): Promise<Results> => {
  const results = join(copy, 'results.json')
  rmSync(results, { force: true })
  const vitest = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', file]
  const told = ['--reporter=json', `--outputFile=${results}`]
  return new Promise((done, failed) => {
    execFile(process.execPath, [...vitest, ...told], { cwd: copy, maxBuffer: 2 ** 26 }, (error, _, said) => {
      try {
        done(JSON.parse(readFileSync(results, 'utf8')) as Results)
      } catch {
        failed(new Error(`${file} did not run: ${error?.message ?? ''} ${said}`))
      }
    })
  })
}

/** Runs one file of tests in the copy. @throws Error where it did not run at all */
const runTests = async (copy: string, file: string): Promise<Results> => {
  const results = await resultsOf(copy, file)
  if (results.numTotalTests === 0 && failedIn(results).length === 0) throw new Error(`${file} ran no test`)
  return results
}

/** Plants one bug in the copy, runs the tests that must notice it, and takes it out again. */
export const plant = async (copy: string, bug: PlantedBug): Promise<Noticed> => {
  const place = join(copy, bug.file)
  const source = readFileSync(place, 'utf8')
  writeFileSync(place, withBug(source, bug))
  try {
    return { bug, by: failedIn(await runTests(copy, bug.caughtBy)) }
  } finally {
    writeFileSync(place, source)
  }
}

/** Whether the tests of a file pass without a bug: else their failing says nothing. */
export const passesWithout = async (copy: string, file: string): Promise<boolean> => {
  const results = await runTests(copy, file)
  return failedIn(results).length === 0
}
