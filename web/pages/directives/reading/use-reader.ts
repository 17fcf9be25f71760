import { useEffect, useMemo, useState } from 'preact/hooks'
import { useRegister } from '../../../api/register.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useLanguage, useTexts } from '../../../texts/language.tsx'
import type { Day } from '../../../values/dates.ts'
import { isBlank, rowOfText } from '../grid/task-rows.ts'
import { type DepartmentIndex, departmentIndex, type Readers } from './departments.ts'
import { type Context, undated } from './reading-context.ts'
import { readingTexts } from './reading-texts.ts'
import { eachOnce, keyOf, type Question, questionsOf } from './readings.ts'
import { type ReadRow, readRow } from './task-requests.ts'
import type { Readings } from './use-readings.ts'

interface ReadText {
  readonly row: ReadRow
  readonly questions: readonly Question[]
}

/** Reads the rows of a table by the register of one day. A row that stays as it is, is read once. */
export interface Reader {
  readonly index: DepartmentIndex
  /** The register has been read. */
  readonly isReady: boolean
  readonly rows: (texts: readonly string[]) => readonly ReadRow[]
  readonly questions: (texts: readonly string[]) => readonly Question[]
}

const readerOf = (context: Context, isReady: boolean): Reader => {
  const known = new Map<string, ReadText>()
  const read = (text: string, place: number): readonly ReadText[] => {
    const name = `${place} ${text}`
    const before = known.get(name)
    const row = rowOfText(text)
    if (before || isBlank(row)) return before ? [before] : []
    const questions = questionsOf(row, context)
    const now = { row: readRow(row, place, context), questions }
    // What still waits for an answer is read again.
    if (questions.every((question) => context.answers.has(keyOf(question)))) known.set(name, now)
    return [now]
  }
  const all = (texts: readonly string[]): readonly ReadText[] => texts.flatMap(read)
  return {
    index: context.index,
    isReady,
    rows: (texts) => all(texts).map(({ row }) => row),
    questions: (texts) => eachOnce(all(texts).flatMap(({ questions }) => questions)),
  }
}

const againMs = 3_000

/** Who reads the names of departments, as the API does. The form is there before, so that nobody waits to type. */
const useReaders = (): Readers | undefined => {
  const [readers, setReaders] = useState<Readers>()
  useEffect(() => {
    let again: ReturnType<typeof setTimeout> | undefined
    const load = () => {
      import('../../../../functions/directives/assignees/assignee-wording.ts').then(
        ({ assigneeReaders }) => setReaders(() => assigneeReaders),
        () => {
          again = setTimeout(load, againMs)
        },
      )
    }
    load()
    return () => clearTimeout(again)
  }, [])
  return readers
}

/** How rows are read on a day, today while there is none. What the API has read meanwhile is taken up with each round. */
export const useReader = ({
  answers,
  rounds,
}: Readings): ((day: Day | typeof undated | undefined, mayWait: boolean) => Reader) => {
  const { departments, departmentName } = useRegister()
  const { language } = useLanguage()
  const t = useTexts(readingTexts)
  const today = useToday()
  const readers = useReaders()
  return useMemo(() => {
    const made = new Map<string, Reader>()
    return (day = today, mayWait) => {
      const known = made.get(`${day} ${mayWait}`)
      if (known) return known
      const signedOn = day === undated ? undefined : day
      const issuedOn = signedOn ?? today
      const index = departmentIndex(departments, issuedOn, t.groups, readers)
      const context = { index, departmentName, answers, issuedOn, signedOn, mayWait, today, language, t }
      const reader = readerOf(context, departments.length > 0 && readers !== undefined)
      made.set(`${day} ${mayWait}`, reader)
      return reader
    }
  }, [departments, departmentName, language, t, today, readers, answers, rounds])
}
