import { format } from 'node:util'
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'
import * as chai from 'chai'

/**
 * What the rules' tests take from Vitest, without Vitest: a test is kept where it can be run again and again in one process.
 * Vitest takes about a second to run a file of tests once more, and thousands of changed rules are tried.
 */

/** Every test that was written down, with what is done once before it. */
export const written = []

let file = ''
const names = []
const preparations = [[]]

/** The tests of the file that is imported next are its. */
export const nextFile = (path) => {
  file = path
  preparations.splice(0, preparations.length, [])
}

export const test = (name, run) => {
  const title = [...names, name].join(' > ')
  written.push({
    id: `${file}#${title}#${written.length}`,
    name: title,
    file,
    run,
    before: preparations.flat(),
  })
}
export const it = test

export const describe = (name, write) => {
  names.push(name)
  preparations.push([])
  write()
  names.pop()
  preparations.pop()
}

/** A row of values is spread over the arguments where all cases are rows, as Vitest has it. */
const each = (write) => (cases) => (name, run) => {
  const areRows = cases.every(Array.isArray)
  for (const one of cases) {
    const values = areRows ? one : [one]
    const places = name.match(/%[sdijo]/g)?.length ?? 0
    write(format(name.replaceAll('%i', '%d'), ...values.slice(0, places)), () => run(...values))
  }
}
test.each = each(test)
describe.each = each(describe)

export const beforeAll = (prepare) => {
  let prepared
  preparations.at(-1).push(() => {
    prepared ??= Promise.resolve(prepare())
    return prepared
  })
}

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
chai.use((_, { addMethod }) =>
  addMethod(chai.Assertion.prototype, 'toSatisfy', function satisfies(isRight) {
    this.assert(isRight(this._obj), 'expected #{this} to satisfy', 'expected #{this} not to satisfy')
  }),
)

export const expect = (value, message) => chai.expect(value, message)
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT], {
  getState: () => getState(expect),
  setState: (state) => setState(state, expect),
  unreachable: (message) => chai.assert.fail(message ?? 'expected not to come here'),
})
setState({ assertionCalls: 0 }, expect)

/** Types are looked at by the compiler. */
const ofTypes = new Proxy(() => ofTypes, { get: () => ofTypes, apply: () => ofTypes })
export const expectTypeOf = () => ofTypes

/** What some helpers of tests with a table ask for as they are loaded: here there is none. */
export const inject = () => undefined
export const afterAll = () => undefined
