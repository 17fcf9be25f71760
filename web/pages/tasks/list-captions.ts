import { counted } from '../../texts/plural.ts'

/** Of the tasks that a page of a list shows, what is known of the whole list. */
interface Extent {
  readonly isAll: boolean
  /** How many the whole list has, where that is known, written as the language does. */
  readonly total: string | undefined
}

/** Above a page of a list of tasks: how many there are, or, where nobody counted them, that this is not all. */
export const listCaptions = {
  vi: (shown: string, { isAll, total }: Extent): string => {
    if (isAll) return `${shown} nhiệm vụ`
    return total
      ? `${total} nhiệm vụ, trang này ${shown}`
      : `${shown} nhiệm vụ trên trang này, chưa phải toàn bộ danh sách`
  },
  en: (shown: string, { isAll, total }: Extent): string => {
    if (isAll) return counted(shown, 'task')
    return total
      ? `${counted(total, 'task')}, ${shown} on this page`
      : `${counted(shown, 'task')} on this page, not the whole list`
  },
}
