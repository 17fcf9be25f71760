import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useCall } from '../../../session/session.tsx'
import type { Answers } from './answers.ts'
import { keyOf, type Question } from './readings.ts'

/** While somebody types, the words are not whole yet. */
const pauseMs = 500
const atOnce = 4

export interface Readings {
  readonly answers: Answers
  /** Asks what is not answered yet; what cannot be reached stays unanswered. */
  readonly complete: (questions: readonly Question[]) => Promise<void>
  /** How often something was asked. */
  readonly rounds: number
}

/** What the API reads in the words of a table, each question asked once. */
export const useReadings = (): Readings => {
  const call = useCall()
  const answers = useRef(new Map<string, unknown>()).current
  // Going on waits for what the reading along has asked already.
  const asking = useRef(new Map<string, Promise<void>>()).current
  const [rounds, setRounds] = useState(0)
  const ask = useCallback(
    async (question: Question) => {
      const key = keyOf(question)
      try {
        const { body } = await call(question.operation, { body: question.body } as never)
        answers.set(key, body)
      } catch {
        // No network or session: the cell says that it was not read, and going on asks again.
      }
      asking.delete(key)
    },
    [answers, asking, call],
  )
  const complete = useCallback(
    async (wanted: readonly Question[]) => {
      const open = wanted.filter((question) => !answers.has(keyOf(question)))
      const askNext = async (): Promise<void> => {
        const question = open.shift()
        if (!question) return
        const key = keyOf(question)
        const asked = asking.get(key) ?? ask(question)
        asking.set(key, asked)
        await asked
        return askNext()
      }
      if (open.length === 0) return
      await Promise.all(Array.from({ length: atOnce }, askNext))
      setRounds((count) => count + 1)
    },
    [answers, asking, ask],
  )
  return { answers, complete, rounds }
}

/** Reads along while the table is filled in. */
export const useReadingAlong = ({ answers, complete }: Readings, questions: readonly Question[]): void => {
  const asked = JSON.stringify(questions.filter((question) => !answers.has(keyOf(question))))
  useEffect(() => {
    const pause = setTimeout(() => void complete(JSON.parse(asked)), pauseMs)
    return () => clearTimeout(pause)
  }, [asked, complete])
}
