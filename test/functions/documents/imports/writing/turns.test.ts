import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { takingTurns } from '../../../../../functions/documents/imports/writing/turns-store.ts'

/** Actions that are begun and wait to be let go. */
const actions = () => {
  const inTurn = takingTurns()
  const begun: string[] = []
  const ends = new Map<string, PromiseWithResolvers<void>>()
  const begin = (name: string, items: readonly string[]) => {
    const end = Promise.withResolvers<void>()
    ends.set(name, end)
    return inTurn(items, () => {
      begun.push(name)
      return end.promise
    })
  }
  const finish = async (name: string) => {
    ends.get(name)?.resolve()
    await nextTurn()
  }
  return { begun, begin, finish, ends }
}

it('what shares nothing goes on side by side, what shares an item one after the other', async () => {
  const { begun, begin, finish } = actions()
  const all = [begin('a', ['1', '2']), begin('b', ['2', '3']), begin('c', ['4'])]
  await nextTurn()
  expect(begun).toEqual(['a', 'c'])
  await finish('a')
  expect(begun).toEqual(['a', 'c', 'b'])
  await finish('b')
  await finish('c')
  await Promise.all(all)
})

it('nobody overtakes one that waits for the same', async () => {
  const { begun, begin, finish } = actions()
  const all = [begin('a', ['1']), begin('b', ['1', '2']), begin('c', ['2'])]
  await nextTurn()
  expect(begun).toEqual(['a'])
  await finish('a')
  expect(begun).toEqual(['a', 'b'])
  await finish('b')
  await finish('c')
  await Promise.all(all)
})

it('after a failure the next one has its turn', async () => {
  const { begun, begin, finish, ends } = actions()
  const failing = begin('a', ['1'])
  const next = begin('b', ['1'])
  ends.get('a')?.reject(new Error('no answer'))
  await expect(failing).rejects.toThrow('no answer')
  await nextTurn()
  expect(begun).toEqual(['a', 'b'])
  await finish('b')
  await next
})
