import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Client } from '../../api/client.ts'
import { useCall } from '../../session/session.tsx'
import type { OpenWork, Part } from './succession.ts'

/** Every page of a list, one after the other. */
const everyPage = async <T>(
  ask: (cursor: string | undefined) => Promise<{ found: readonly T[]; cursor: string | undefined }>,
): Promise<T[]> => {
  const all: T[] = []
  let cursor: string | undefined
  do {
    const page = await ask(cursor)
    all.push(...page.found)
    cursor = page.cursor
  } while (cursor)
  return all
}

const readOpenWork = async (call: Client, department: string): Promise<OpenWork> => {
  const people = await call('listUsers', {})
  const tasks = await everyPage(async (cursor) => {
    const { body } = await call('listTasks', { query: { department, status: 'open', limit: 200, cursor } })
    return { found: body.tasks, cursor: body.cursor }
  })
  const coordinations = await everyPage(async (cursor) => {
    const { body } = await call('listCoordinations', { path: { department }, query: { limit: 100, cursor } })
    return { found: body.coordinations, cursor: body.cursor }
  })
  return {
    people: people.body.users.filter((user) => user.department === department),
    tasks,
    parts: coordinations
      .filter(({ task, answeredOn }) => task?.lifecycle === 'open' && !answeredOn)
      .map(({ task }) => task as Part),
  }
}

/** All that a department has to hand over: its people, its open tasks and its parts in others'. */
export const useOpenWork = (department: string) => {
  const call = useCall()
  const [state, setState] = useState<{ openWork?: OpenWork; failure?: unknown }>({})
  const [attempt, setAttempt] = useState(0)
  // A new attempt asks again.
  useEffect(() => {
    let isWanted = true
    readOpenWork(call, department).then(
      (openWork) => isWanted && setState({ openWork }),
      (failure) => isWanted && setState({ failure }),
    )
    return () => {
      isWanted = false
    }
  }, [call, department, attempt])
  return { ...state, retry: useCallback(() => setAttempt((count) => count + 1), []) }
}
