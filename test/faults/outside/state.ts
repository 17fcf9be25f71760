import { type ItemKind, kindOfKey } from '../../../functions/platform/table/keys.ts'
import { canonicalJson } from '../../../functions/shared/canonical-json.ts'
import type { Moment } from './outside.ts'

/** How often somebody asked counts also where nothing else came of it; it says nothing of what happened. */
const isCount = (pk: unknown): boolean => kindOfKey(String(pk)) === 'requestCount'

const plainValue = (_: string, value: unknown): unknown => {
  if (typeof value === 'bigint') return `${value}n`
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  return value
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

/** What is in one of two moments and not in the other, cut short: for whoever reads a failure. */
export const differences = (one: string, other: string): string => {
  const [before, after] = [new Set(one.split('\n')), new Set(other.split('\n'))]
  const only = (these: Set<string>, those: Set<string>, mark: string) =>
    [...these].filter((line) => !those.has(line)).map((line) => `${mark} ${line.slice(0, 400)}`)
  return [...only(before, after, '-'), ...only(after, before, '+')].slice(0, 6).join('\n')
}
