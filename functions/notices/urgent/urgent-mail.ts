import type { PressingUrgency } from '../../directives/deadline/urgency.ts'
import { html } from '../../platform/mail/html.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { page } from '../../platform/mail/page.ts'
import type { Unacknowledged, UrgentTask } from '../ledger/contents/contents.ts'
import { addressOf, mailOfBlocks, sectionBlock, taskPath } from '../mail/blocks.ts'
import { urgencyMarks } from '../mail/urgency-marks.ts'

const words: Record<UrgentTask['kind'], Record<UrgentTask['role'], string>> = {
  'urgent-task': { lead: 'Nhiệm vụ mới giao', coordinating: 'Được giao phối hợp' },
  'urgent-task-again': { lead: 'Chưa tiếp nhận nhiệm vụ', coordinating: 'Được giao phối hợp' },
}

const names: Record<PressingUrgency, string> = { 'very-urgent': 'thượng khẩn', flash: 'hỏa tốc' }

/** What has happened, and what is asked of the reader. */
const openingOf = ({ kind, role, departmentName, urgency, withinHours }: UrgentTask): string => {
  const name = names[urgency]
  if (role === 'coordinating')
    return `${departmentName} được giao phối hợp thực hiện nhiệm vụ ${name} dưới đây. Đề nghị mở nhiệm vụ để xem phần việc và trả lời.`
  const request = 'Đề nghị mở nhiệm vụ, bấm “Tiếp nhận” và thực hiện ngay.'
  return kind === 'urgent-task'
    ? `${departmentName} được giao nhiệm vụ ${name} dưới đây. ${request} Sau ${withinHours} giờ chưa tiếp nhận, hệ thống nhắc lại và báo Văn phòng.`
    : `Đã quá ${withinHours} giờ, ${departmentName} chưa tiếp nhận nhiệm vụ ${name} dưới đây. ${request} Văn phòng đã được báo.`
}

/** Tells a department of a task that cannot wait for the morning; its urgency stands first in the subject. */
export const urgentTaskMail = (content: UrgentTask, site: string): Mail => {
  const { kind, role, departmentName, urgency, task } = content
  const subject = `[${urgencyMarks[urgency]}] ${words[kind][role]}: ${task.title}`
  const greeting = `Kính gửi: ${departmentName}`
  const opening = openingOf(content)
  const [row] = sectionBlock('', { count: 1, lines: [task] }).rows
  const address = addressOf(taskPath(task.id), site)
  const body = html`
<p><strong>${greeting}</strong></p>
<p>${opening}</p>
<p><a href="${address}">${row?.title}</a><br><span class="note">${row?.note}</span></p>`
  const text = [greeting, opening, `- ${row?.title} (${row?.note})\n  ${address}`, site].join('\n\n')
  return { subject, html: page(subject, body, site), text }
}

/** Tells the Office which of these tasks nobody has acknowledged in time, so that somebody calls there. */
export const unacknowledgedMail = ({ urgency, tasks }: Unacknowledged, site: string): Mail =>
  mailOfBlocks(
    {
      subject: `[${urgencyMarks[urgency]}] ${tasks.count} nhiệm vụ quá giờ chưa được tiếp nhận`,
      greeting:
        'Kính gửi Văn phòng. Các đơn vị sau chưa tiếp nhận nhiệm vụ và đã được nhắc lại; đề nghị liên hệ trực tiếp.',
    },
    [sectionBlock('Chưa tiếp nhận', tasks)],
    site,
  )
