import { addDays, daysBetween, type LocalDate, yearOf } from '../../shared/dates/dates.ts'
import type { Store } from '../table/store.ts'
import { type Archive, keysUnder, putOnce, textOfObject } from './archive-store.ts'
import { archiveFolders, folderOfDay } from './archived-batch.ts'
import type { HistoryDifference } from './compare-histories.ts'
import {
  type DayHead,
  hashOfText,
  headOfText,
  headsFolder,
  keyOfHead,
  type SealedObject,
  textOfHead,
} from './day-head.ts'
import { readRegisters, registerDifferences } from './registers.ts'

/** The first head seals what came in the days before it; what is older is held by the objects themselves. */
const firstDays = 3

const sealed = async (archive: Archive, key: string): Promise<SealedObject> => ({
  key,
  hash: hashOfText(await textOfObject(archive, key)),
})

/** After a longer pause one listing of all is shorter than one of each day. */
const mostDaysSingly = 31

const prefixesOf = (folder: keyof typeof archiveFolders, from: LocalDate, to: LocalDate): string[] => {
  const days = daysBetween(from, to)
  if (days > mostDaysSingly) return [`${archiveFolders[folder]}/`]
  return Array.from({ length: days }, (_, place) => folderOfDay(folder, addDays(from, place)))
}

/** The objects of the days from one up to another, which is left out. */
const objectsBetween = async (archive: Archive, from: LocalDate, to: LocalDate): Promise<SealedObject[]> => {
  const objects: SealedObject[] = []
  for (const folder of ['entries', 'alterations'] as const)
    for (const prefix of prefixesOf(folder, from, to))
      for await (const key of keysUnder(archive, prefix)) {
        const [, day = ''] = key.split('/')
        if (day >= from && day < to) objects.push(await sealed(archive, key))
      }
  return objects
}

const lastHeadBefore = async (archive: Archive, key: string) => {
  let last: string | undefined
  for await (const found of keysUnder(archive, headsFolder)) if (found < key) last = found
  if (last === undefined) return undefined
  const text = await textOfObject(archive, last)
  return { key: last, hash: hashOfText(text), head: headOfText(text) }
}

/** This year and the one before, and every year that the head before spoke of. */
const yearsOf = (today: LocalDate, before: DayHead | undefined): number[] => {
  const year = yearOf(today)
  return [...new Set([...(before?.years ?? []), year - 1, year])].sort()
}

/**
 * Keeps the head of a day, and tells what of the registers is no longer what the head before said. A second run of a day leaves
 * the first head as it is.
 * @returns the differences, and how many items and objects the head speaks of
 */
export const keepHead = async (
  store: Store,
  archive: Archive,
  { today, at }: { readonly today: LocalDate; readonly at: Date },
): Promise<{ readonly differences: HistoryDifference[]; readonly sealed: number }> => {
  const key = keyOfHead(today)
  const before = await lastHeadBefore(archive, key)
  const years = yearsOf(today, before?.head)
  const registersBefore = before?.head?.registers ?? []
  const registers = await readRegisters(store, years, registersBefore)
  const from = before?.head?.day ?? addDays(today, -firstDays)
  const head: DayHead = {
    day: today,
    at: at.toISOString(),
    ...(before && { previous: { key: before.key, hash: before.hash } }),
    objects: await objectsBetween(archive, from, today),
    years,
    registers,
  }
  await putOnce(archive, { key, body: textOfHead(head) })
  return {
    differences: registerDifferences(registersBefore, registers),
    sealed: registers.length + head.objects.length,
  }
}
