import * as z from 'zod'
import { departmentCodeSchema, userIdSchema } from '../../shared/ids.ts'
import { Refused } from '../../shared/problems/refused.ts'
import { lineOf } from '../../shared/text.ts'
import { listColumns } from '../lists/list-columns.ts'
import { listSort, taskListSchema } from '../lists/task-list-request.ts'
import { tooManyViews, viewNameTaken } from './view-problems.ts'

/** Danh sách đã lưu: a list of tasks under a name: what is in it, what it shows of each task, and in which order. */

/** Whose it is: a person's own; a department's, kept by its head; the city's, kept by the Office for all who see every department. */
export const viewKinds = ['person', 'department', 'city'] as const
export type ViewKind = (typeof viewKinds)[number]

const viewOwnerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), user: userIdSchema }),
  z.strictObject({ kind: z.literal('department'), department: departmentCodeSchema }),
  z.strictObject({ kind: z.literal('city') }),
])
export type ViewOwner = z.infer<typeof viewOwnerSchema>

export const viewIdSchema = z.string().regex(/^[a-z0-9]{12}$/, { error: 'invalid' })
export const viewNameSchema = lineOf(60)

const shown = {
  columns: z.array(z.enum(listColumns)).min(1).max(listColumns.length).optional(),
  sort: listSort.optional(),
}

/** What a list shows, as somebody asks for it. */
export const viewShownSchema = z.strictObject({ query: taskListSchema, ...shown })

/** What somebody saves. */
export const newViewSchema = z
  .strictObject({ of: z.enum(viewKinds), name: viewNameSchema, ...viewShownSchema.shape })
  .meta({ id: 'NewListView' })

export const viewSchema = z.strictObject({
  id: viewIdSchema,
  name: viewNameSchema,
  query: z.record(z.string(), z.string()).meta({ description: 'as the address of the list has it' }),
  ...shown,
  savedBy: userIdSchema,
  bodyHash: z.string(),
})
export type View = z.infer<typeof viewSchema>

/** What one owner has, in one item: few, read at once and changed seldom. */
export const viewsSchema = z.strictObject({
  owner: viewOwnerSchema,
  version: z.int().min(1),
  views: z.array(viewSchema),
})
export type Views = z.infer<typeof viewsSchema>

/** More would not be found again among themselves. */
export const maxViews = 50

const sameName = (one: string, other: string): boolean =>
  one.localeCompare(other, 'vi', { sensitivity: 'accent' }) === 0

const requireNewName = (views: readonly View[], name: string): void => {
  if (views.some((view) => sameName(view.name, name))) throw new Refused(viewNameTaken, { name })
}

/** With one more. @throws Refused too-many-views, view-name-taken */
export const withView = (views: readonly View[], view: View): View[] => {
  if (views.length >= maxViews) throw new Refused(tooManyViews, { max: maxViews })
  requireNewName(views, view.name)
  return [...views, view]
}

interface ViewChange {
  readonly name: string
  /** Takes the place of all that the list showed before, with who changed it. */
  readonly shown?: Pick<View, 'query' | 'columns' | 'sort'>
  readonly savedBy?: string
}

/**
 * With one of them changed in its place; undefined where it is not among them. Where it shows something else, nothing of what
 * it showed before is left; where only the name changes, all of it is.
 * @throws Refused view-name-taken
 */
export const changedView = (
  views: readonly View[],
  id: string,
  { name, shown, savedBy }: ViewChange,
): View[] | undefined => {
  if (!views.some((view) => view.id === id)) return undefined
  requireNewName(
    views.filter((view) => view.id !== id),
    name,
  )
  const change = (view: View): View => {
    if (!shown) return { ...view, name }
    const { id, bodyHash } = view
    return { id, name, ...shown, savedBy: savedBy ?? view.savedBy, bodyHash }
  }
  return views.map((view) => (view.id === id ? change(view) : view))
}

/**
 * With those of a department that has ended, as far as there is room. One whose name is taken is told by the code of the
 * department it comes from. The same again adds nothing.
 */
export const withThoseOf = (views: readonly View[], from: string, others: readonly View[]): View[] => {
  const added = [...views]
  for (const view of others) {
    if (added.length >= maxViews) break
    if (added.some(({ id }) => id === view.id)) continue
    const isTaken = added.some(({ name }) => sameName(name, view.name))
    added.push(isTaken ? { ...view, name: `${view.name.slice(0, 58 - from.length)} ${from}` } : view)
  }
  return added
}
