import type { ItemKind } from '../../../functions/platform/table/item-kinds.ts'
import { canBefall, type FaultKind, faultKinds, type OutsideCall } from './faults.ts'
import { callsMade, hasDied, itIsAgain, type Moment, momentNow, newProcess } from './outside.ts'
import { textOf } from './state.ts'

/** What whoever asked was told: that it is done, that it is refused, or that it failed or is not known. */
export interface Told {
  readonly as: 'done' | 'refused' | 'failed'
  readonly words: string
}

/** Something that is done once from one moment on, and may be asked for again. */
export interface Run {
  readonly name: string
  readonly before: Moment
  readonly attempt: () => Promise<Told>
  /** Whether items of a kind say what happened; all do, unless it says otherwise. */
  readonly isCompared?: (kind: ItemKind | undefined) => boolean
  /** Asked once more: the same, unless it says otherwise, as what runs by itself comes later or finds the rest. */
  readonly again?: () => Promise<Told>
  /** What of a state says what happened; all of it, unless it says otherwise. */
  readonly normal?: (state: string) => string
}

/** What became of one attempt. @property told undefined where the process died */
export interface Attempted {
  readonly told: Told | undefined
  readonly state: string
}

export interface Undisturbed extends Attempted {
  readonly told: Told
  readonly before: string
  readonly calls: readonly OutsideCall[]
}

export interface Cell {
  readonly call: OutsideCall
  readonly fault: FaultKind
}

/** A cell with what came of it: of the attempt that met the fault, and of the same asked once more. */
export interface Examined extends Cell {
  readonly first: Attempted
  readonly again: Attempted
}

const attempted = async (
  { isCompared, normal = (state) => state }: Run,
  attempt: () => Promise<Told>,
): Promise<Attempted> => {
  const told = await attempt().catch((error: unknown) => {
    if (hasDied()) return undefined
    throw error
  })
  return { told: hasDied() ? undefined : told, state: normal(textOf(momentNow(), isCompared)) }
}

/** The run without any fault, with the calls that it makes. */
export const undisturbed = async (run: Run): Promise<Undisturbed> => {
  itIsAgain(run.before)
  newProcess()
  const before = run.normal?.(textOf(run.before, run.isCompared)) ?? textOf(run.before, run.isCompared)
  const { told, state } = await attempted(run, run.attempt)
  if (!told) throw new Error(`${run.name} died by itself`)
  return { told, state, before, calls: callsMade() }
}

const reading = new Set([
  'Get',
  'Query',
  'BatchGet',
  'TransactGet',
  'Scan',
  'GetObject',
  'HeadObject',
  'ListObjectsV2',
  'GET',
])

/** Every cell, as `npm run faults` asks for them, or all of calls that change something and one in so many of the others. */
const oneInReads = process.env.EVERY_CELL ? 1 : 6
let readsSeen = 0
const isChosen = ({ name }: OutsideCall): boolean => {
  if (!reading.has(name)) return true
  readsSeen += 1
  return readsSeen % oneInReads === 0
}

/** The faults that may befall the calls of a run: how many there are, and those that are tried now. */
export const cellsOf = async ({ calls }: Undisturbed): Promise<{ all: number; chosen: Cell[] }> => {
  const chosen: Cell[] = []
  let all = 0
  for (const call of calls)
    for (const fault of faultKinds) {
      if (!(await canBefall(fault, call))) continue
      all += 1
      if (isChosen(call)) chosen.push({ call, fault })
    }
  return { all, chosen }
}

/** From the same moment: the run meets the fault, and is asked for once more. */
export const examined = async (run: Run, { call, fault }: Cell): Promise<Examined> => {
  itIsAgain(run.before)
  newProcess(({ number }) => (number === call.number ? fault : undefined))
  const first = await attempted(run, run.attempt)
  newProcess()
  const again = await attempted(run, run.again ?? run.attempt)
  return { call, fault, first, again }
}

export const nameOfCell = (run: Run, { call, fault }: Cell): string =>
  `${run.name}, ${fault} at call ${call.number} (${call.service} ${call.name})`
