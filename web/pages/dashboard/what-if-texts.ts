import type { Texts } from '../../texts/language.tsx'

const vi = {
  whatIf: 'Nếu các nội dung đang chờ được giải quyết',
  whatIfLead: (year: string) =>
    `Tính trên nhiệm vụ giao năm ${year}, nếu kết quả đang chờ được xác nhận, đề nghị gia hạn được chấp thuận và văn bản gia hạn chờ ký được ký.`,
  whatIfNone: 'Không có kết quả nào chờ xác nhận, không có gia hạn nào chờ quyết định hoặc chờ ký.',
  whatIfSame: (verdict: string) => `Dù giải quyết hết, kết luận vẫn là: ${verdict}.`,
  whatIfChanges: (now: string, then: string) => `Giải quyết hết thì từ “${now}” thành “${then}”.`,
  whatIfEach: (count: string) => `Từng nội dung đang chờ (${count})`,
  notNamed: 'không nêu tên',
  decision: {
    accept: 'Xác nhận kết quả',
    'approve-extension': 'Chấp thuận gia hạn',
    'sign-correction': 'Ký bản sửa quyết định gia hạn',
  },
  ifDecided: 'Nếu quyết định',
  becomes: 'Tình trạng sẽ là',
  verdictThen: 'Kết luận khi đó',
}

const en = {
  whatIf: 'If what is waiting were decided',
  whatIfLead: (year: string) =>
    `Over the tasks assigned in ${year}, if waiting results were accepted, extensions approved, and the papers on extensions that await a signature signed.`,
  whatIfNone: 'No result awaits acceptance, and no extension awaits a decision or a signature.',
  whatIfSame: (verdict: string) => `With everything decided the verdict stays: ${verdict}.`,
  whatIfChanges: (now: string, then: string) => `With everything decided, “${now}” becomes “${then}”.`,
  whatIfEach: (count: string) => `Each of them (${count})`,
  notNamed: 'not named',
  decision: {
    accept: 'The result is accepted',
    'approve-extension': 'The extension is approved',
    'sign-correction': 'The corrected decision is signed',
  },
  ifDecided: 'If decided',
  becomes: 'The task becomes',
  verdictThen: 'The verdict then',
} satisfies typeof vi

/** What the verdict would be, were everything decided that waits. */
export const whatIfTexts: Texts<typeof vi> = { vi, en }
