export { rollUp } from '../../figures/period/roll-up-request.ts'
export { page, shortPage } from '../../platform/http/paging.ts'
export { searchWords } from '../../platform/http/search-words.ts'
export { year, yearPath } from '../../platform/http/year-request.ts'
export { taskPath } from '../../tasks/command/task-request.ts'

export const summary = (vi: string, en: string) => ({ vi, en })
