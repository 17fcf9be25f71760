import { describe, expect, test } from 'vitest'
import type { StreamSource } from '../../local/aws/deployed.ts'
import { patternOf } from '../../local/aws/pattern.ts'
import { deliverer } from '../../local/aws/streams.ts'

const source: StreamSource = {
  functionName: 'send',
  table: 'city',
  patterns: [patternOf({ dynamodb: { NewImage: { state: { S: ['ready'] } } } })],
  batchSize: 4,
  retries: 3,
  bisect: true,
  partialResponse: true,
}

const recordOf = (sequence: string, state = 'ready') => ({
  dynamodb: { SequenceNumber: sequence, NewImage: { state: { S: state } } },
})

type Records = ReturnType<typeof recordOf>[]

/** Hands records to a function that always fails for the poisonous ones, and tells what happened. */
const run = async (
  records: Records,
  poison: string[],
  how: 'throws' | 'reports' = 'reports',
  changes = {},
) => {
  const handled: string[] = []
  const batches: string[][] = []
  const dead: string[] = []
  const invoke = async (_: string, event: unknown) => {
    const sequences = (event as { Records: Records }).Records.map((record) => record.dynamodb.SequenceNumber)
    batches.push(sequences)
    const failedAt = sequences.findIndex((sequence) => poison.includes(sequence))
    if (failedAt >= 0 && how === 'throws') throw new Error('broken')
    handled.push(...(failedAt < 0 ? sequences : sequences.slice(0, failedAt)))
    return { batchItemFailures: failedAt < 0 ? [] : [{ itemIdentifier: sequences[failedAt] }] }
  }
  const onDeadLetter = (_: string, rest: readonly unknown[]) =>
    void dead.push(...(rest as Records).map((record) => record.dynamodb.SequenceNumber))
  await deliverer({ ...source, ...changes }, { invoke, onDeadLetter }, async () => undefined)(records)
  return { handled, batches, dead }
}

describe('records to a function', () => {
  test('only what the filter lets through, in order, in batches of the configured size', async () => {
    const records = ['1', '2', '3', '4', '5', '6'].map((sequence) =>
      recordOf(sequence, sequence === '2' ? 'sent' : 'ready'),
    )
    const { batches } = await run(records, [])
    expect(batches).toEqual([['1', '3', '4', '5'], ['6']])
  })

  test.each(['throws', 'reports'] as const)(
    'one bad record that %s is given up alone, all others are handled',
    async (how) => {
      const { handled, dead } = await run(
        ['1', '2', '3', '4', '5'].map((sequence) => recordOf(sequence)),
        ['3'],
        how,
      )
      expect(dead).toEqual(['3'])
      expect(handled).toEqual(['1', '2', '4', '5'])
    },
  )

  test('without halving, what follows the bad record in its batch is given up with it', async () => {
    const records = ['1', '2', '3'].map((sequence) => recordOf(sequence))
    const { handled, dead, batches } = await run(records, ['2'], 'reports', { bisect: false })
    expect(handled).toEqual(['1'])
    expect(dead).toEqual(['2', '3'])
    expect(batches).toHaveLength(1 + source.retries)
  })
})
