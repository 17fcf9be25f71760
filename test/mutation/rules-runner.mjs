import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { nextFile, written } from './words-of-vitest.mjs'

globalThis.__stryker__ ??= {}

/** Runs the rules' tests for Stryker: loaded once, and then a millisecond a test. */

/** Random histories would be run for every change that nothing else notices. In milliseconds of the processor. */
const longest = 500

const passed = 0
const failed = 1

/** Of the processor and not of the clock: on a machine that does other things as well the same tests are run. */
const processorMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

const runOnce = async ({ id, name, file, run, before }) => {
  const began = processorMs()
  const told = (more) => ({ id, name, fileName: file, timeSpentMs: processorMs() - began, ...more })
  try {
    for (const prepare of before) await prepare()
    await run()
    return told({ status: passed })
  } catch (error) {
    return told({ status: failed, failureMessage: String(error?.message ?? error).slice(0, 300) })
  }
}

/** What the first run spends on compiling is no part of a test. */
const timed = async (test) => {
  const first = await runOnce(test)
  if (first.timeSpentMs < longest || first.status === failed) return first
  return runOnce(test)
}

const fileOf = (path) => pathToFileURL(join(process.cwd(), path)).href

class RulesRunner {
  static inject = ['logger']
  #log
  #tests = new Map()
  #took = new Map()
  #changes = 0
  /** What the changed rules look at: which change is on, how often it was met, which test runs. */
  #switch = globalThis.__stryker__

  constructor(log) {
    this.#log = log
  }

  /** What is made as a module is loaded is not changed (`ignoreStatic`), so that nothing is ever to be loaded anew. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const words = new URL('words-of-vitest.mjs', import.meta.url).href
    registerHooks({
      resolve: (name, context, next) =>
        name === 'vitest' ? { url: words, shortCircuit: true } : next(name, context),
    })
    const { default: config } = await import(fileOf('test/mutation/vitest.config.ts'))
    for (const file of config.test.include.toSorted()) {
      nextFile(file)
      await import(fileOf(file))
    }
    // Of several processes one alone makes the first run: the others know the tests that it names all the same.
    this.#tests = new Map(written.map((test) => [test.id, test]))
  }

  async dryRun() {
    const ran = []
    for (const test of written) {
      this.#switch.currentTestId = test.id
      ran.push({ test, result: await timed(test) })
    }
    this.#switch.currentTestId = undefined
    const isLong = ({ result }) => result.status === passed && result.timeSpentMs > longest
    for (const { test } of ran.filter(isLong)) {
      this.#log.info(`Left out, as it takes too long: ${test.name}`)
      delete this.#switch.mutantCoverage?.perTest[test.id]
    }
    const kept = ran.filter((one) => !isLong(one))
    this.#tests = new Map(kept.map(({ test }) => [test.id, test]))
    this.#took = new Map(kept.map(({ result }) => [result.id, result.timeSpentMs]))
    const { mutantCoverage } = this.#switch
    return { status: 'complete', tests: kept.map(({ result }) => result), mutantCoverage }
  }

  /** The first failure among these tests, the short ones first. */
  async #failureOf(tests) {
    for (const test of tests) {
      const result = await runOnce(test)
      if (result.status === failed) return result
    }
    return undefined
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const tests = (testFilter ?? [...this.#tests.keys()])
      .flatMap((id) => this.#tests.get(id) ?? [])
      .sort((one, other) => (this.#took.get(one.id) ?? 0) - (this.#took.get(other.id) ?? 0))
    Object.assign(this.#switch, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const failure = await this.#failureOf(tests)
    const { hitCount } = this.#switch
    Object.assign(this.#switch, { activeMutant: undefined, hitCount: undefined })
    // Endless loops are told by how often the change is met, not by the clock.
    if (hitLimit !== undefined && hitCount > hitLimit)
      return { status: 'timeout', reason: `met ${hitCount} times` }
    const left = await this.#leftBehind(tests)
    if (left) return { status: 'error', errorMessage: `left behind by a change: ${left.name}` }
    const nrOfTests = tests.length
    if (!failure) return { status: 'survived', nrOfTests }
    return { status: 'killed', killedBy: [failure.id], failureMessage: failure.failureMessage, nrOfTests }
  }

  /** What a rule keeps beyond its call would make later tests fail without a change: asked now and then. */
  async #leftBehind(tests) {
    this.#changes += 1
    return this.#changes % 20 === 0 ? this.#failureOf(tests.slice(0, 50)) : undefined
  }

  async dispose() {}
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'rules', injectableClass: RulesRunner }]
