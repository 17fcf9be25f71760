import type { CityRecord } from '../city-records.ts'
import { newSorter, type Sorter } from '../sorting/sorter.ts'
import { bringsOf, type Named, namedBy, textOf } from './references.ts'

/** A name that leads nowhere, and where it stands. */
export interface Missing {
  readonly of: Named
  readonly record: number
}

/** Behind a name: what is called so before who names it. */
const [brought, named] = ['\u00010', '\u00011']

/**
 * What the records of a city name each other by, in whatever order they come, sorted on disk: of any city it holds in memory no
 * more than a run.
 */
export const newNames = () => {
  const sorter: Sorter = newSorter()
  const bring = (of: Named) => sorter.add(textOf(of) + brought, '')
  const name = (of: Named, record: number) =>
    sorter.add(textOf(of) + named, JSON.stringify({ of, record } satisfies Missing))
  return {
    bring,
    name,
    /** @param place of the record among all, from 1 */
    add: (record: CityRecord, place = 0) => {
      for (const of of bringsOf(record)) bring(of)
      for (const of of namedBy(record)) name(of, place)
    },
    /** Names that nothing has, by the name. */
    *missing(): Generator<Missing> {
      let last: string | undefined
      for (const [key, text] of sorter.sorted()) {
        const what = key.slice(0, -1)
        if (text === '') last = what
        else if (what !== last) yield JSON.parse(text) as Missing
      }
    },
    close: sorter.close,
  }
}

export type Names = ReturnType<typeof newNames>
