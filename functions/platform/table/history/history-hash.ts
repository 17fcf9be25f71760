import { hash } from 'node:crypto'
import { canonicalJson } from '../../../shared/canonical-json.ts'

/** 104 bits: the sums of a million entries stay below the 38 digits that the table adds exactly. */
const hexDigitsKept = 26

const hashOfText = (owner: string, entry: string): bigint =>
  BigInt(`0x${hash('sha256', `${owner} ${entry}`).slice(0, hexDigitsKept)}`)

/**
 * The history hash of a history: the sum of its entries' hashes, whatever order they were entered in (docs/decisions/0015). The
 * task or directive holds it, and each entry adds its own in the transaction that writes it: no read goes before, none
 * is left out.
 * @param owner the task's code, the directive's key
 */
export const historyHashOf = (owner: string, history: readonly object[]): bigint =>
  historyHashOfTexts(owner, history.map(canonicalJson))

/** The same of entries that are canonical JSON already. */
export const historyHashOfTexts = (owner: string, history: readonly string[]): bigint =>
  history.reduce((sum, entry) => sum + hashOfText(owner, entry), 0n)
