import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Refused } from '../../shared/problems/refused.ts'

/** What a library reads is read in a thread of its own: what goes wrong in it, or for too long, ends with it. */

/** The request ends after 29 s; on a loaded machine the largest files that are taken need a few. */
export const maxReadingSeconds = 20

export interface ThreadLimits {
  readonly maxOldGenerationSizeMb: number
  readonly maxYoungGenerationSizeMb: number
  readonly stackSizeMb: number
}

/**
 * A module that is started as a thread: beside its starter in the source, beside the bundle in a Lambda.
 * @param meta of the module that starts it
 */
export const threadBeside = ({ dirname, filename }: ImportMeta, name: string): string =>
  join(dirname, `${name}${extname(filename)}`)

/**
 * The first thing that a thread says of the bytes it is given, which are given away, not copied.
 * @param tooHeavy what is refused where it takes too long or too much memory
 * @throws Refused as `tooHeavy` says
 */
export const readInThread = async <Outcome>(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  resourceLimits: ThreadLimits,
  tooHeavy: () => Refused,
): Promise<Outcome> => {
  const thread = new Worker(file, {
    workerData: bytes,
    transferList: [bytes.buffer],
    resourceLimits: { ...resourceLimits },
    env: {},
    execArgv: [],
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      timer = setTimeout(() => reject(tooHeavy()), maxReadingSeconds * 1_000)
      thread.once('message', resolve)
      thread.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy() : error),
      )
      thread.once('exit', () => reject(tooHeavy()))
    })
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}
