import { kindOfKey } from '../../functions/platform/table/item-kinds.ts'
import type { UnreadableItem } from '../../functions/shared/problems/unreadable.ts'
import { type Words, words } from './words.ts'

const fromOlder = words(
  'lấy mục đúng từ bản xuất cũ gần nhất còn mục này và báo người phát triển; từ nay bản xuất bỏ mục này ra',
  'take the right item from the latest older export that holds it, and tell the developers; exports leave it out meanwhile',
)
const followsFromOthers = words(
  'suy ra từ các mục khác: xuất rồi khôi phục vào bảng trống thì được tính lại đúng',
  'it follows from other items: an export that is restored into an empty table has it right again',
)
const soonForgotten = words(
  'chỉ giữ một tuần, không vào bản xuất: có thể xóa, người yêu cầu làm lại',
  'kept for a week only and in no export: it may be removed, whoever asked for it asks again',
)

const advice: Readonly<Record<string, Words>> = {
  tally: followsFromOthers,
  decision: followsFromOthers,
  coordination: followsFromOthers,
  registerNumber: followsFromOthers,
  job: soonForgotten,
  jobFile: soonForgotten,
  machineToken: soonForgotten,
  delivery: soonForgotten,
}

/** An item that cannot be read, for a program. */
export const unreadableJson = ({ item, why }: UnreadableItem) => ({
  item,
  kind: kindOfKey(item) ?? 'unknown',
  why,
})

/** Which item it is, of what kind, what is wrong with it and what to do. */
export const unreadableWords = (unreadable: UnreadableItem): Words => {
  const { item, kind, why } = unreadableJson(unreadable)
  const { vi, en } = advice[kind] ?? fromOlder
  const wrong = why.replace(/\s+/g, ' ')
  return words(
    `  ${item} (${kind}): ${wrong}. Việc cần làm: ${vi}.`,
    `  ${item} (${kind}): ${wrong}. What to do: ${en}.`,
  )
}
