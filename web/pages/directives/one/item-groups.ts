import type { Body, Status } from '../../../api/types.ts'

export type DirectiveTask = Body<'getDirective'>['tasks'][number]

/** One item of a directive: a task, or those of its joint leads and periods. */
export interface Item {
  readonly key: string
  readonly title: string
  readonly tasks: readonly DirectiveTask[]
}

/** The tasks of the same item together, in the order of the directive. */
export const itemsOf = (tasks: readonly DirectiveTask[]): readonly Item[] =>
  [...Map.groupBy(tasks, ({ id, item }) => item ?? id)].map(([key, ofItem]) => ({
    key,
    title: ofItem[0]?.title ?? '',
    tasks: ofItem,
  }))

/** How many of them stand how, the most first. */
export const statusesOf = (tasks: readonly DirectiveTask[]): readonly (readonly [Status, number])[] =>
  [...Map.groupBy(tasks, ({ status }) => status)]
    .map(([status, those]) => [status, those.length] as const)
    .sort(([, one], [, other]) => other - one)
