import fc from 'fast-check'
import { test } from 'vitest'
import { fileParsers } from './file-parsers.ts'
import { checkParser } from './parser.ts'
import { textParsers } from './text-parsers.ts'

/** `npm run fuzz -- --seed S --inputs N` reads more of them, and others. */
const { FUZZ_SEED = '1', FUZZ_INPUTS = '20000' } = process.env

const parsers = [...textParsers, ...fileParsers]
const shares = parsers.reduce((sum, { share }) => sum + share, 0)

test.each(parsers.map((parser) => [parser.name, parser] as const))('%s', async (_, parser) => {
  const numRuns = Math.ceil((Number(FUZZ_INPUTS) * parser.share) / shares)
  await fc.assert(
    fc.asyncProperty(parser.inputs, (input) => checkParser(parser, input)),
    { seed: Number(FUZZ_SEED), numRuns },
  )
})
