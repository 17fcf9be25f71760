import { vi } from 'vitest'
import type { Api, TaskAnswer } from '../../platform/http/handlers.ts'

/** For lists of hundreds on a machine under load. */
export const listPatienceMs = 240_000

/** Requests of the administrator with a list of rows, numbered as in a sheet with one line of headings. */
export const listOf = (api: Api, thing: 'users' | 'departments') => {
  const numbered = (rows: readonly object[]) => ({ rows: rows.map((row, at) => ({ row: at + 2, ...row })) })
  const ask = (action: 'preview' | 'list', rows: readonly object[], sent: { key?: string } = {}) =>
    api.ask('qt.mot', `POST /api/${thing}/${action}`, numbered(rows), sent)
  return {
    preview: (rows: readonly object[]): Promise<TaskAnswer> => ask('preview', rows),
    add: (rows: readonly object[], sent?: { key?: string }): Promise<TaskAnswer> => ask('list', rows, sent),
    /** Sends the list until all of it is there, as the page does; a machine under load takes more than one request. */
    addAll: async (rows: readonly object[], sent?: { key?: string }) => {
      const sum = { entered: 0, refused: [] as { code: string; vi: string }[] }
      for (;;) {
        const { status, body } = await ask('list', rows, sent)
        if (status !== 200) throw new Error(`the list was refused: ${JSON.stringify(body)}`)
        sum.entered += body.entered
        sum.refused.push(...body.refused)
        if (!body.stoppedBefore) return sum
      }
    },
    /** What the preview says of each row, and of which cells. */
    judged: async (rows: readonly object[]) => {
      const { body } = await ask('preview', rows)
      return body.rows.map(
        ({ outcome, errors }: { outcome: string; errors: { field: string; code: string }[] }) => [
          outcome,
          ...errors.map(({ field, code }) => `${field}: ${code}`),
        ],
      )
    },
  }
}

/** The departments of the city get the names that lists call them by. */
export const nameDepartments = async (api: Api): Promise<void> => {
  const names = { SXD: 'Sở Xây dựng', STC: 'Sở Tài chính' }
  for (const [code, name] of Object.entries(names)) {
    const body = { code, name, kind: 'department', validFrom: '2000-01-01' }
    await api.ask('qt.mot', `PUT /api/departments/${code}`, body)
  }
}

/** A request whose time is over after a few rows: the clock that it looks at runs fast. */
export const outOfTime = async <Answer>(
  request: () => Promise<Answer>,
  secondsEachLook = 5,
): Promise<Answer> => {
  const begun = performance.now()
  let looks = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    looks += 1
    return begun + looks * secondsEachLook * 1_000
  })
  try {
    return await request()
  } finally {
    clock.mockRestore()
  }
}
