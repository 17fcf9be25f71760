import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../../shared/problems/problem.ts'

const functionsFolder = fileURLToPath(new URL('../../', import.meta.url))

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'status' in value

/** Every problem there is, by its code: whatever the files of the functions called `*problems.ts` declare. */
export const loadProblems = async (): Promise<Readonly<Record<string, Problem>>> => {
  const files = globSync('**/*problems.ts', { cwd: functionsFolder }).filter(
    (file) => file !== 'lambdas/api/problems.ts',
  )
  const modules: object[] = await Promise.all(
    files.sort().map((file) => import(/* @vite-ignore */ `../../${file}`)),
  )
  const problems = modules.flatMap((module) => Object.values(module).filter(isProblem))
  // Modules name their exports in one order here and in another there.
  problems.sort((one, other) => one.code.localeCompare(other.code))
  return Object.fromEntries(problems.map((problem) => [problem.code, problem]))
}
