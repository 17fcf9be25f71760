import { withThoseOf } from '../tasks/views/view.ts'
import { changeViews, readViews } from '../tasks/views/views-store.ts'
import type { HandingOverToHeirs } from './handing-over.ts'

/** Each that takes over gets the lists that the department had saved: its people go on working with them. A repeat adds nothing. */
export const handOverViews = async ({ store, from, heirs }: HandingOverToHeirs) => {
  const saved = await readViews(store, { kind: 'department', department: from })
  if (saved.length === 0) return
  for (const { department } of heirs.values())
    await changeViews(store, { kind: 'department', department }, (before) => {
      const after = withThoseOf(before, from, saved)
      return after.length === before.length ? before : after
    })
}
