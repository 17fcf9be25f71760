import type { Level } from '../../figures/rules/rule-sets.ts'
import { html } from '../../platform/mail/html.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { page } from '../../platform/mail/page.ts'
import { vietnameseDate } from '../../shared/dates/dates.ts'
import type { LetterNotice } from '../ledger/contents/contents.ts'

/** What the letter does, and what follows for the department. */
const words: Record<Level, { readonly name: string; readonly request: string }> = {
  commend: {
    name: 'Biểu dương',
    request: 'Mong đơn vị tiếp tục giữ vững kết quả và tiến độ thực hiện nhiệm vụ được giao.',
  },
  acknowledge: { name: 'Ghi nhận', request: 'Mong đơn vị tiếp tục nâng cao tỷ lệ hoàn thành đúng hạn.' },
  request: {
    name: 'Đôn đốc',
    request: 'Đề nghị đơn vị rà soát, xử lý dứt điểm nhiệm vụ quá hạn và báo cáo theo từng thời hạn.',
  },
  remind: {
    name: 'Nhắc nhở',
    request: 'Yêu cầu đơn vị khắc phục ngay nhiệm vụ quá hạn và báo cáo phương án xử lý từng nhiệm vụ.',
  },
  criticise: {
    name: 'Phê bình',
    request: 'Yêu cầu đơn vị kiểm điểm trách nhiệm, khắc phục ngay nhiệm vụ quá hạn và báo cáo kết quả.',
  },
}

/** Tells a department that a letter of the city names it, with which word, and where its figures are. */
export const letterMail = (content: LetterNotice, site: string): Mail => {
  const { name, request } = words[content.level]
  const letter = `Công văn ${content.letter} ngày ${vietnameseDate(content.day)}`
  const subject = `${name} ${content.departmentName} theo ${letter}`
  const opening = `${letter} của UBND thành phố ${name.toLowerCase()} ${content.departmentName} trong thực hiện nhiệm vụ được giao.`
  const seen = 'Số liệu và từng nhiệm vụ của đơn vị xem trên hệ thống.'
  const body = html`
<p><strong>Kính gửi: Lãnh đạo ${content.departmentName}</strong></p>
<p>${opening}</p>
<p>${request}</p>
<p>${seen}</p>`
  const text = [`Kính gửi: Lãnh đạo ${content.departmentName}`, opening, request, seen, site].join('\n')
  return { subject, html: page(subject, body, site), text }
}
