import { useState } from 'preact/hooks'
import type { Client } from '../../../../api/client.ts'
import type { Entered, ListKind, SentRow } from './list-kinds.ts'

export interface Outcome {
  readonly entered: number
  readonly there: number
  readonly refused: Entered['refused']
}

/**
 * Enters a list, in as many requests as it takes: each goes on where the one before stopped. Rows that somebody else has
 * overtaken are not sent again. Stopped on the way, the same again enters the rest.
 */
export const enterList = async (
  add: (rows: readonly SentRow[]) => Promise<Entered>,
  rows: readonly SentRow[],
  onProgress: (done: number) => void,
): Promise<Outcome> => {
  let left = rows
  let there: number | undefined
  let entered = 0
  const refused: Entered['refused'][number][] = []
  for (;;) {
    const answer = await add(left)
    entered += answer.entered
    there ??= answer.there
    refused.push(...answer.refused)
    onProgress(entered + there + refused.length)
    if (answer.stoppedBefore === undefined) return { entered, there, refused }
    const given = new Set(answer.refused.map(({ row }) => row))
    left = left.filter(({ row }) => !given.has(row))
    if (left.length === 0) return { entered, there, refused }
  }
}

/** How far it is, for whoever waits. */
export const useEntering = (kind: ListKind, call: Client) => {
  const [done, setDone] = useState(0)
  const enter = (rows: readonly SentRow[], key: string) =>
    enterList((left) => kind.add(call, left, key), rows, setDone)
  return { done, enter }
}
