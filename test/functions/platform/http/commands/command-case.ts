import { expect } from 'vitest'
import type { Api, TaskAnswer } from '../handlers.ts'

/** What commands are asked with, and how what they are about comes into being. */

export const today = '2021-07-01'
export const reason = 'Theo thực tế'
export const due = '2021-07-20'

export const ok = ({ status, body }: TaskAnswer) => {
  expect(status, JSON.stringify(body)).toBeLessThan(300)
  return body
}

let place = 0
/** Numbers, addresses and codes that nothing else in this city has. */
export const next = () => {
  place += 1
  return place
}

/** What a body may name that was there before. */
interface Given {
  /** A task of Sở Xây dựng that nothing else is done to. */
  readonly other: string
}

/** A command in order, by somebody who may give it. */
export interface CommandCase {
  readonly user: string
  /** One for each form that the command has. */
  readonly bodies: (given: Given) => readonly unknown[]
  /** What the command is about, made anew after each one that was taken. */
  readonly about?: (api: Api) => Promise<string>
  readonly path?: (about: string) => string
  /** Where the version stands that it acts on, if that is no task. */
  readonly version?: (about: string) => string
}

export const task = {
  department: 'SXD',
  title: 'Báo cáo',
  dueOn: due,
  content: 'Nội dung',
  assignedOn: today,
}
