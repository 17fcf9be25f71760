import { useRef, useState } from 'preact/hooks'
import type { Input, ListedTask } from '../../../api/types.ts'
import { chosenIn, keepChosen, listOf, mostChosen } from '../../../session/chosen-tasks.ts'
import { useCall } from '../../../session/session.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { chosenTexts } from './chosen-texts.ts'
import { type Chosen, rowsBetween, type Selection, withChosen } from './selection.ts'

const keyOf = ({ id }: ListedTask): string => id

/** As many as the API gives in one answer. */
const most = 200

/** The tasks that somebody chooses in a list, over all its pages: kept in this tab as long as the conditions stay. */
export const useChosen = (query: URLSearchParams, rows: readonly ListedTask[]) => {
  const t = useTexts(chosenTexts)
  const call = useCall()
  const list = listOf(query)
  const [state, setState] = useState(() => ({ list, chosen: chosenIn(sessionStorage, list) }))
  const [isGathering, setGathering] = useState(false)
  const last = useRef<string | undefined>(undefined)
  const chosen: Chosen<ListedTask> = state.list === list ? state.chosen : new Map()
  const take = (next: Chosen<ListedTask>) => {
    keepChosen(sessionStorage, list, next.values())
    setState({ list, chosen: next })
  }
  const selection: Selection<ListedTask> = {
    isChosen: ({ id }) => chosen.has(id),
    nameOf: ({ title }) => t.choose(title),
    choose: (row, isChosen, isRange) => {
      const between = rowsBetween(rows, keyOf, isRange ? last.current : undefined, row.id)
      last.current = row.id
      take(withChosen(chosen, between, keyOf, isChosen))
    },
    chooseAll: (all, isChosen) => take(withChosen(chosen, all, keyOf, isChosen)),
  }
  /** Every page of the list, up to what is done in one go. */
  const chooseList = async () => {
    setGathering(true)
    try {
      const conditions = Object.fromEntries(new URLSearchParams(list)) as NonNullable<
        Input<'listTasks'>['query']
      >
      const all: ListedTask[] = []
      let cursor: string | undefined
      do {
        const { body } = await call('listTasks', { query: { ...conditions, limit: most, cursor } })
        all.push(...body.tasks)
        cursor = body.cursor
      } while (cursor && all.length < mostChosen)
      take(withChosen(new Map(), all.slice(0, mostChosen), keyOf, true))
    } finally {
      setGathering(false)
    }
  }
  return {
    chosen: [...chosen.values()],
    selection,
    chooseList,
    chooseNone: () => take(new Map()),
    isGathering,
  }
}
