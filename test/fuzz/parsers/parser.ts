import { isDeepStrictEqual } from 'node:util'
import type fc from 'fast-check'
import { BadRequest } from '../../../functions/platform/problems/problem-answer.ts'
import { Refused } from '../../../functions/shared/problems/refused.ts'

/** Something that reads what others have written, and what must hold of it whatever that is. */
export interface Parser<Input = unknown> {
  readonly name: string
  /** Of a hundred inputs of a run, how many parts are its own. */
  readonly share: number
  readonly inputs: fc.Arbitrary<Input>
  readonly read: (input: Input) => unknown
  /** What else it may throw than a refusal. */
  readonly throws?: abstract new (
    ...given: never[]
  ) => Error
  /** What must hold of what was read; says what does not. Writing it and reading it again is here. */
  readonly holds?: (read: never, input: Input) => string | undefined | Promise<string | undefined>
}

/** Most of the processor that one input may take; none of these does when the machine is otherwise busy. */
const mostSeconds = 2

interface Outcome {
  readonly read?: unknown
  readonly refused?: string
}

const outcomeOf = async ({ read, throws }: Parser, input: unknown): Promise<Outcome> => {
  try {
    return { read: await read(input) }
  } catch (error) {
    const isOwn =
      error instanceof Refused || error instanceof BadRequest || (throws && error instanceof throws)
    if (!isOwn) throw error
    return { refused: (error as { code?: string }).code ?? (error as Error).message }
  }
}

/** @throws whatever the parser throws that is not its own; Error that says what does not hold */
export const checkParser = async (parser: Parser, input: unknown): Promise<void> => {
  const before = process.cpuUsage()
  const first = await outcomeOf(parser, input)
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  if (seconds > mostSeconds) throw new Error(`${parser.name} took ${seconds} s of the processor`)
  const second = await outcomeOf(parser, input)
  if (!isDeepStrictEqual(first, second)) throw new Error(`${parser.name} read the same twice, and not alike`)
  const broken = 'read' in first ? await parser.holds?.(first.read as never, input) : undefined
  if (broken !== undefined) throw new Error(`${parser.name}: ${broken}`)
}

/** Says that something is not what it was. */
export const unlike = (what: string, one: unknown, other: unknown): string | undefined =>
  isDeepStrictEqual(one, other)
    ? undefined
    : `${what}: ${JSON.stringify(one)?.slice(0, 600)} and then ${JSON.stringify(other)?.slice(0, 600)}`
