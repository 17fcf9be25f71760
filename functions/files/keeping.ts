import { log } from '../platform/lambda/log.ts'
import type { Store } from '../platform/table/store.ts'
import { type FileBeingKept, filesBeingKeptSince, settleKept } from './being-kept-store.ts'
import { type FileOwner, objectKeyOf } from './file-owner.ts'
import { readFiles } from './files-store.ts'

/**
 * What an entry tells is copied to where it stays after the entry is written, never before: a command that is refused leaves
 * nothing in a bucket from which nobody can delete (docs/decisions/0069).
 */

/** First the copy, then that it is there: who stops between the two copies once more, and that changes nothing. */
const keep = async (store: Store, one: FileBeingKept, until?: AbortSignal): Promise<void> => {
  const { copyToStay } = await import('./file-objects.ts')
  await copyToStay(one.owner, one.file, until)
  await settleKept(store, one)
}

/** So long whoever gave a command waits for copies: what they said is entered, and must not look as if it were not. */
const patienceMs = 8_000

/**
 * Keeps those files that an entry tells by now and that are not kept yet; asked by a command when it has written its entry, and by
 * its repeat. What cannot be kept now is no matter for whoever gave the command: they can open it, and `keepLeft` goes on.
 */
export const keepFiles = async (
  store: Store,
  owner: FileOwner,
  ids: readonly string[] = [],
  mostMs = patienceMs,
): Promise<void> => {
  if (ids.length === 0) return
  try {
    const left = (await readFiles(store, owner, ids)).filter(({ beingKeptSince }) => beingKeptSince)
    const until = AbortSignal.timeout(mostMs)
    await Promise.all(left.map((file) => keep(store, { owner, file }, until)))
  } catch (error) {
    log.warn('file-kept-later', { of: owner, files: ids, error })
  }
}

/** So long a command may still be at it: it has half a minute. */
const commandMs = 60 * 1_000

/**
 * Keeps what commands left, the oldest first. Answers how many it kept.
 * @throws Error once all were tried, where some could not be kept: each is a line of the log, `file-not-kept`
 */
export const keepLeft = async (store: Store, now: Date): Promise<number> => {
  const left = await filesBeingKeptSince(store, new Date(now.getTime() - commandMs))
  let failed = 0
  for (const one of left)
    try {
      await keep(store, one)
    } catch (error) {
      failed += 1
      const { id, beingKeptSince: since } = one.file
      log.error('file-not-kept', { object: objectKeyOf(one.owner, id), since, error })
    }
  if (failed > 0) throw new Error(`${failed} of ${left.length} files are told and could not be kept`)
  return left.length
}
