import { type ItemKind, kindOfKey } from '../../../functions/platform/table/item-kinds.ts'
import { canonicalJson } from '../../../functions/shared/canonical-json.ts'
import type { Moment } from './outside.ts'

/** How often somebody asked counts also where nothing else came of it; it says nothing of what happened. */
const isCount = (pk: unknown): boolean => kindOfKey(String(pk)) === 'requestCount'

/** Attributes have no order. */
const plainValue = (_: string, value: unknown): unknown => {
  if (typeof value === 'bigint') return `${value}n`
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** An item never changes once it is kept: its line is made once. */
const lines = new WeakMap<object, string>()
const lineOf = (table: string, item: object): string => {
  const line = lines.get(item) ?? `${table} ${JSON.stringify(item, plainValue)}`
  lines.set(item, line)
  return line
}

/**
 * All that a moment is made of, one line for each thing, so that two moments can be compared: items, objects, accounts,
 * mails. What is handed over to be worked on may be so twice: of two who are told one works.
 */
const linesOf = (
  { items, objects, accounts, taken }: Moment,
  isCompared: (kind: ItemKind | undefined) => boolean = () => true,
): string[] =>
  [
    ...items
      .filter(([, { pk }]) => !isCount(pk) && isCompared(kindOfKey(String(pk))))
      .map(([table, item]) => lineOf(table, item)),
    ...[...objects.kept].map(([place, bytes]) => `${place} ${bytes.toString('base64')}`),
    ...[...accounts.values()].map((account) => canonicalJson(account)),
    ...taken.mails.map((mail) => `mail ${mail}`),
    ...new Set(taken.handedOver.map((one) => `handed over ${one}`)),
    ...new Set(taken.delivered.map((one) => `delivered ${one}`)),
  ].sort()

export const textOf = (...given: Parameters<typeof linesOf>): string => linesOf(...given).join('\n')

const prefixOf = (one: string, other: string): number => {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

/** A line from a little before where it differs from the one that is most like it. */
const cut = (line: string, others: readonly string[]): string => {
  const alike = Math.max(0, ...others.map((other) => prefixOf(line, other)))
  const from = alike > 200 ? alike - 60 : 0
  return `${from > 0 ? `${line.slice(0, 60)} … ` : ''}${line.slice(from, from + 300)}`
}

/** What is in one of two moments and not in the other, cut short: for whoever reads a failure. */
export const differences = (one: string, other: string): string => {
  const [before, after] = [new Set(one.split('\n')), new Set(other.split('\n'))]
  const gone = [...before].filter((line) => !after.has(line))
  const come = [...after].filter((line) => !before.has(line))
  const told = [...gone.map((line) => `- ${cut(line, come)}`), ...come.map((line) => `+ ${cut(line, gone)}`)]
  return told.slice(0, 6).join('\n')
}
