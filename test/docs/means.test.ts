import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What no file of the program does: each is a door that docs/security.md says is not there. */

const root = resolve(import.meta.dirname, '../..')
const sourcesOf = (...rooms: string[]) =>
  globSync(
    rooms.map((room) => `${room}/**/*.{ts,tsx}`),
    { cwd: root },
  ).map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))

const functions = sourcesOf('functions')
const page = sourcesOf('web')
const deployed = [...functions, ...page]

const usersOf = (pattern: RegExp, sources = deployed): string[] =>
  sources
    .filter(({ text }) => pattern.test(text))
    .map(({ file }) => file)
    .sort()

describe('the program', () => {
  it('runs no text as a program', () => {
    expect(usersOf(/\beval\s*\(|\bnew Function\s*\(|\bnode:vm\b/)).toEqual([])
  })

  it('starts no other program', () => {
    expect(usersOf(/child_process/)).toEqual([])
  })

  it('asks the database by values beside the expression, never in a language of text', () => {
    expect(usersOf(/ExecuteStatement|PartiQL|ExecuteTransactionCommand/)).toEqual([])
    // What is filled into an expression is a name or a place that the program wrote.
    expect(
      usersOf(
        /(?:KeyCondition|Filter|Condition|Update)Expression: `[^`]*\$\{(?:body|query|path|input|given|asked)\b/,
      ),
    ).toEqual([])
  })

  it('puts no text into the page as markup, and opens no window', () => {
    expect(
      usersOf(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySet|window\.open/),
    ).toEqual([])
  })

  it('sets and reads no cookie', () => {
    expect(usersOf(/document\.cookie|set-cookie|cookieStore/i)).toEqual([])
  })

  it('speaks between tabs of its own address alone', () => {
    expect(
      usersOf(/addEventListener\(\s*['"]message|window\.postMessage|\.parent\.postMessage|\.opener\b/, page),
    ).toEqual([])
    expect(usersOf(/BroadcastChannel/, page)).toEqual(['web/session/tabs.ts'])
  })

  it('hashes and signs by SHA-256 alone', () => {
    const made = functions.flatMap(({ text }) =>
      [...text.matchAll(/create(?:Hash|Hmac)\(\s*['"]([\w-]+)['"]/g)].map(([, name]) => name),
    )
    expect([...new Set(made)]).toEqual(['sha256'])
    // The hash that somebody else's signature in a PDF was made with is named by the PDF.
    expect(usersOf(/createHash\((?!\s*['"])/)).toEqual(['functions/files/signatures/pdf-signatures.ts'])
  })

  it('encrypts nothing by itself', () => {
    expect(usersOf(/create(?:Cipher|Decipher)|subtle\.(?:en|de)crypt|publicEncrypt|privateDecrypt/)).toEqual(
      [],
    )
  })

  it('makes nothing that must not be guessed by Math.random, which only spaces repeats', () => {
    expect(usersOf(/Math\.random/)).toEqual(['functions/platform/table/writes.ts'])
  })

  it('makes secrets and tokens of at least 256 random bits', () => {
    const makers = functions.flatMap(({ file, text }) =>
      [...text.matchAll(/randomBytes\((\d+)\)/g)].map(([, bytes]) => [file, Number(bytes)] as const),
    )
    const short = makers.filter(([, bytes]) => bytes < 32)
    // The name of a secret, by which people tell it from another.
    expect(short).toEqual([['functions/organisation/machines/machine-secrets.ts', 6]])
    expect(makers.length).toBeGreaterThan(4)
  })

  it('never goes on with a certificate that nobody vouches for', () => {
    expect(usersOf(/rejectUnauthorized|NODE_TLS_REJECT|checkServerIdentity/)).toEqual([])
  })

  it('writes to no log but its own', () => {
    expect(usersOf(/\bconsole\.|process\.std(?:out|err)\.write/, functions)).toEqual([])
  })

  it('is written in what checks its types, without a way around', () => {
    expect(usersOf(/@ts-ignore|@ts-nocheck|@ts-expect-error/)).toEqual([])
  })
})
