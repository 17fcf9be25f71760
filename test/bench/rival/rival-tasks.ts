import type { CityRecord } from '../../../functions/documents/city-file/restore.ts'
import type { Directus } from './directus.ts'
import type { Postgres } from './postgres.ts'

/** Tasks as one would keep them in a general system: a collection with a field for what lists and dashboard need. */

const texts = ['title', 'department', 'directive', 'state'] as const
const dates = ['assigned_on', 'due_on', 'completed_on'] as const
const columns = ['id', ...texts, ...dates]

const collection = {
  collection: 'tasks',
  meta: {},
  schema: {},
  fields: [
    { field: 'id', type: 'string', schema: { is_primary_key: true, length: 40 } },
    ...texts.map((field) => ({ field, type: field === 'title' ? 'text' : 'string' })),
    ...dates.map((field) => ({ field, type: 'date' })),
  ],
}

const lineOf = ({ facts, naming }: Extract<CityRecord, { kind: 'task' }>): string => {
  const isAccepted = facts.lifecycle === 'accepted'
  return [
    facts.id,
    naming.title,
    facts.id.split('-')[0],
    naming.directive,
    isAccepted ? 'completed' : 'open',
    facts.assignedOn,
    facts.dueOn ?? '\\N',
    isAccepted ? facts.result.submittedOn : '\\N',
  ].join('\t')
}

/** The same tasks in PostgreSQL, with the indexes that lists and dashboard want, known to Directus. */
export const fillRival = async (directus: Directus, postgres: Postgres, records: Iterable<CityRecord>) => {
  const made = await directus.send('/collections', collection)
  if (!made.ok) throw new Error(await made.text())
  let lines = ''
  for (const record of records) if (record.kind === 'task') lines += `${lineOf(record)}\n`
  postgres.run(`COPY tasks (${columns.join(', ')}) FROM STDIN`, lines)
  postgres.run(`
    CREATE INDEX ON tasks (department, state, due_on);
    CREATE INDEX ON tasks (state, due_on);
    ANALYZE tasks`)
}

const query = (given: Record<string, string>) => `/items/tasks?${new URLSearchParams(given)}`

const year = { 'filter[assigned_on][_between]': '2021-01-01,2021-12-31' }
const perDepartment = { 'aggregate[count]': '*', 'groupBy[]': 'department', limit: '-1' }

/** What a dashboard of departments asks for: assigned, open, overdue, completed late. */
const dashboard = [
  query({ ...year, ...perDepartment }),
  query({ ...year, ...perDepartment, 'filter[state][_eq]': 'open' }),
  query({ ...year, ...perDepartment, 'filter[state][_eq]': 'open', 'filter[due_on][_lt]': '2021-07-26' }),
  query({
    ...year,
    ...perDepartment,
    'filter[state][_eq]': 'completed',
    'filter[due_on][_lt]': '2021-07-10',
  }),
]

/** The requests that are compared, asked of Directus. */
export const requestsOfRival = (directus: Directus, department: string, pageSize: number) => {
  let number = 0
  return {
    create: () => {
      number += 1
      return directus.send('/items/tasks', {
        id: `new-${number}`,
        title: 'Nhiệm vụ để đo thời gian',
        department,
        directive: `${number}/UBND-KSTT`,
        state: 'open',
        assigned_on: '2021-07-26',
        due_on: '2021-08-31',
      })
    },
    list: () =>
      directus.send(
        query({
          'filter[department][_eq]': department,
          'filter[state][_eq]': 'open',
          sort: 'due_on',
          limit: String(pageSize),
          meta: 'filter_count',
        }),
      ),
    dashboard: async () => {
      const answers = await Promise.all(dashboard.map((address) => directus.send(address)))
      const texts = await Promise.all(answers.map((answer) => answer.text()))
      const failed = answers.find(({ ok }) => !ok)
      return new Response(texts.join('\n'), { status: failed?.status ?? 200 })
    },
  }
}
