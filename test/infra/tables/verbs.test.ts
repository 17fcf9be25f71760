import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { functionsFolder } from '../../../functions/lambdas/api/operations.ts'
import { entryOf } from '../../../infra/constructs/lambda/bundles.ts'
import {
  countingRequests,
  type FunctionName,
  functionSettings,
  type HistoryVerb,
} from '../../../infra/constructs/lambda/functions.ts'

const names = Object.keys(functionSettings) as (keyof typeof functionSettings)[]

const verbOf: Readonly<Record<string, string>> = {
  BatchGet: 'BatchGetItem',
  BatchWrite: 'BatchWriteItem',
  ConditionCheck: 'ConditionCheckItem',
  Delete: 'DeleteItem',
  Get: 'GetItem',
  Put: 'PutItem',
  Query: 'Query',
  Scan: 'Scan',
  TransactGet: 'GetItem',
  Update: 'UpdateItem',
}

/**
 * The only ways into the table of histories (platform/table/history/histories.ts) beside the scan of both tables, and the verb that
 * each needs there.
 */
const historyVerbs: Readonly<Record<string, HistoryVerb>> = {
  newEntry: 'PutItem',
  readEntries: 'Query',
  readEntry: 'GetItem',
  readEntryOfEach: 'BatchGetItem',
  entriesUnder: 'BatchGetItem',
}

/** A function's own code with all it imports from functions/, and nothing that it never calls. */
const codeOf = (name: FunctionName): string => {
  const { outputFiles } = buildSync({
    absWorkingDir: functionsFolder,
    stdin: { contents: entryOf(name), resolveDir: functionsFolder, loader: 'ts' },
    bundle: true,
    splitting: true,
    outdir: 'out',
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
  })
  return outputFiles.map(({ text }) => text).join('')
}

/** What the code can ask of the table: its DynamoDB commands, and the writes of its transactions. */
const verbsIn = (code: string): string[] => {
  const commands = [...code.matchAll(/new ([A-Z]\w*?)Command\d*\(/g)].map(([, command]) => command ?? '')
  const writes = commands.includes('TransactWrite')
    ? [...code.matchAll(/\b(Put|Update|Delete|ConditionCheck): /g)].map(([, write]) => write ?? '')
    : []
  const others = new Set([
    'TransactWrite',
    'SendRawEmail',
    'Invoke',
    'PutObject',
    'GetObject',
    'HeadObject',
    'CopyObject',
    'ListObjectsV2',
    'DeleteObjects',
    'CreateMultipartUpload',
    'UploadPart',
    'CompleteMultipartUpload',
    'GetPublicKey',
    'Sign',
  ])
  const verbs = [...commands, ...writes]
    .filter((command) => !others.has(command) && !command.startsWith('Admin'))
    .map((command) => {
      const verb = verbOf[command]
      if (!verb) throw new Error(`which verb does ${command} need?`)
      return verb
    })
  return [...new Set(verbs)].sort()
}

/** The bundle names each module before its code, and once more where that begins with imports. */
const historiesIn = /^\/\/ platform\/table\/history\/histories\.ts$.*?(?=^\/\/ \S+\.ts$)/gms

const historyVerbsIn = (code: string): HistoryVerb[] => {
  const histories = (code.match(historiesIn) ?? []).join('')
  const ways = [...histories.matchAll(/^var (\w+?)\d* = (?:async )?\(/gm)].map(([, way = '']) => {
    const verb = historyVerbs[way]
    if (!verb) throw new Error(`which verb does ${way} need?`)
    return verb
  })
  const isReadWhole = /\bpagesOfTables\d*\(/.test(code)
  return [...new Set(isReadWhole ? [...ways, 'Scan' as const] : ways)].sort()
}

/** Items by their keys are read of either table: what only histories ask for is none of the main one. */
const withoutHistories = (code: string): string => {
  const others = code.replace(historiesIn, '')
  return /\bitemsUnder\d*\(/.test(others) ? others : others.replace('new BatchGetCommand', '')
}

const codes = new Map(names.map((name) => [name, codeOf(name)]))

/** Nothing on one machine checks a role: a forgotten verb would be found only after deployment. */
describe('each role allows what its code does, and nothing else', () => {
  it.each(names)('%s', (name) => {
    const { verbs: own, history = [], countsRequests, putsInto, batchesInto } = functionSettings[name]
    const counting = countsRequests ? countingRequests.verbs : []
    const batching = batchesInto ? ['BatchWriteItem'] : []
    const verbs = [...own, ...counting, ...batching, ...(putsInto ? ['PutItem'] : [])]
    const code = codes.get(name) ?? ''
    expect({ main: [...verbs].sort(), history: [...history].sort() }).toEqual({
      main: verbsIn(withoutHistories(code)),
      history: historyVerbsIn(code),
    })
  })
})

it('the library that writes Word files is in the one function that needs it', () => {
  expect(names.filter((name) => codes.get(name)?.includes('from "docx"'))).toEqual(['api/files'])
})
