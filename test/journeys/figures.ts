import { expect } from 'vitest'
import type { Counts } from '../../functions/tasks/task/counts.ts'
import { type Caller, everyPage } from '../support/api.ts'

interface Row {
  readonly code?: string
  readonly counts: Counts
  readonly lists: Record<keyof Counts, string>
}

export interface Dashboard {
  readonly city: Row
  readonly departments: readonly Row[]
  readonly freshness: { readonly scannedThrough?: string; readonly scanIsCurrent: boolean }
}

/** What these journeys look at of a task. */
export interface TaskAnswer {
  readonly id: string
  readonly department: string
  readonly status: string
  readonly awaiting?: string
  readonly dueOn?: string
  readonly originalDueOn?: string
}

const statusesOf: Record<keyof Counts, RegExp> = {
  assigned: /^(open|done)-/,
  given: /./,
  done: /^done-/,
  doneOnTime: /^done-on-time$/,
  doneLate: /^done-late$/,
  doneNoDeadline: /^done-no-deadline$/,
  openInTerm: /^open-in-term$/,
  openOverdue: /^open-overdue$/,
  openNoDeadline: /^open-no-deadline$/,
  withdrawn: /^withdrawn$/,
  reassigned: /^reassigned$/,
}

/** Follows every list of a row through all its pages, the city's one task a page: it holds what its count counts. */
const checkLists = async (office: Caller, { code, counts, lists }: Row) => {
  expect(Object.keys(lists).sort()).toEqual(Object.keys(counts).sort())
  for (const [name, path] of Object.entries(lists) as [keyof Counts, string][]) {
    const tasks = await everyPage<'tasks', TaskAnswer>(office, path, 'tasks', code ? 50 : 1)
    expect(new Set(tasks.map(({ id }) => id)).size, path).toBe(counts[name])
    expect(tasks.length, path).toBe(counts[name])
    for (const { status, department } of tasks) {
      expect(status, path).toMatch(statusesOf[name])
      if (code) expect(department, path).toBe(code)
    }
  }
}

/** The counts that are not 0, of the city and of each department, once their lists are followed. */
export const countsOf = async (office: Caller): Promise<Record<string, Partial<Counts>>> => {
  const { body } = await office.get<Dashboard>('/api/dashboard/2021')
  const rows = [body.city, ...body.departments]
  await Promise.all(rows.map((row) => checkLists(office, row)))
  const some = (counts: Counts) => Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
  return Object.fromEntries(rows.map(({ code = 'city', counts }) => [code, some(counts)]))
}
