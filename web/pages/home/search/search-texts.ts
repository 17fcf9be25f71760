import { counted } from '../../../texts/plural.ts'

const vi = {
  title: 'Tìm kiếm',
  label: 'Tìm nhiệm vụ, văn bản',
  hint: 'Gõ vài chữ của nội dung, có dấu hoặc không dấu, số và ký hiệu văn bản (4651/UBND) hoặc mã nhiệm vụ.',
  year: 'Năm',
  anyYear: 'Năm nay và năm trước',
  find: 'Tìm',
  recent: 'Vừa xem',
  searched: (count: string, years: string) => `Đã tìm trong ${count} nhiệm vụ giao năm ${years}.`,
  readAs: (words: string, readAs: string) => `Không có “${words}”. Hiển thị kết quả cho “${readAs}”.`,
  nothing: (words: string) => `Không tìm thấy “${words}”.`,
  nothingHint: 'Hãy thử ít chữ hơn, kiểm tra chính tả hoặc chọn năm khác.',
  directives: (count: string) => `Văn bản (${count})`,
  further: (shown: string, all: string) => `Mới hiện ${shown} trên ${all} văn bản. Xem tất cả:`,
  directivesOf: (year: string) => `văn bản năm ${year}`,
  directive: 'Văn bản',
  abstract: 'Trích yếu',
  taskCount: 'Số nhiệm\u00a0vụ',
  tasks: (count: string) => `Nhiệm vụ (${count})`,
}

const en = {
  title: 'Search',
  label: 'Find tasks and directives',
  hint: 'A few words of the text, with or without diacritics, a directive’s number and symbol (4651/UBND), or a task’s id.',
  year: 'Year',
  anyYear: 'This year and the last',
  find: 'Search',
  recent: 'Seen last',
  searched: (count: string, years: string) =>
    `Looked through ${counted(count, 'task')} assigned in ${years}.`,
  readAs: (words: string, readAs: string) =>
    `Nothing has “${words}”. Shown is what was found for “${readAs}”.`,
  nothing: (words: string) => `“${words}” was not found.`,
  nothingHint: 'Try fewer words, look at the spelling, or choose another year.',
  directives: (count: string) => `Directives (${count})`,
  further: (shown: string, all: string) => `${shown} of ${all} directives are shown. See all:`,
  directivesOf: (year: string) => `directives of ${year}`,
  directive: 'Directive',
  abstract: 'Abstract',
  taskCount: 'Tasks',
  tasks: (count: string) => `Tasks (${count})`,
} satisfies typeof vi

export const searchTexts = { vi, en }
