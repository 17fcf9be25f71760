import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { expect } from 'vitest'
import { standIn, zones } from './zones.ts'

/**
 * Each file of rules stands in one of the zones, always the same: what a rule says must not depend on where its machine stands.
 * `npm run zones` runs all of them, and all other tests, in each of the four.
 */
const { testPath } = expect.getState()
if (!testPath) throw new Error('the file of tests is not known')
const [first = 0] = createHash('sha256').update(relative(process.cwd(), testPath)).digest()
standIn(process.env.ZONE ?? zones[first % zones.length] ?? 'UTC')
