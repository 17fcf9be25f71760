import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import type { Stops } from '../../cli/command.ts'
import { run } from '../../cli/run.ts'
import { region } from '../../local/aws/template.ts'
import { storeCredentials } from '../support/store-credentials.ts'

/** The command line in this process, on tables of DynamoDB Local as if they were deployed. */

Object.assign(process.env, {
  AWS_ENDPOINT_URL_DYNAMODB: inject('dynamodb'),
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: storeCredentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: storeCredentials.secretAccessKey,
})

export interface Ran {
  readonly exit: number
  readonly out: string
  readonly err: string
  // biome-ignore lint/suspicious/noExplicitAny: what `--json` answers differs from command to command
  readonly json: any
}

const folder = mkdtempSync(join(tmpdir(), 'dung-han-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0

/** A file that is not there yet. */
export const newFile = (ending = 'jsonl'): string => {
  files += 1
  return join(folder, `${files}.${ending}`)
}

export const city = async (
  args: readonly string[],
  given: { isTTY?: boolean; lang?: string; stopAt?: RegExp } = {},
): Promise<Ran> => {
  let [out, err] = ['', '']
  const stops: Stops = {}
  const exit = await run(args, {
    out: (text) => {
      out += text
    },
    err: {
      isTTY: given.isTTY ?? false,
      write: (text) => {
        err += text
        if (given.stopAt?.test(text)) stops.onStop?.()
      },
    },
    stops,
    from: { root: '/nowhere', files: '/nowhere', env: { LANG: given.lang ?? 'vi_VN.UTF-8' } },
  })
  return { exit, out, err, json: args.includes('--json') ? JSON.parse(out) : undefined }
}
