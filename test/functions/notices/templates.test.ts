import { describe, expect, it } from 'vitest'
import { laggingMail } from '../../../functions/notices/lagging/lagging-mail.ts'
import { leaderDigestMail, officeDigestMail } from '../../../functions/notices/mail/city-digest-mail.ts'
import { digestMail } from '../../../functions/notices/mail/digest-mail.ts'
import { html } from '../../../functions/platform/mail/html.ts'
import type { LocalDate } from '../../../functions/shared/dates/dates.ts'
import { decision, digest, lagging, leaderDigest, line, officeDigest } from './letters.ts'

const site = 'https://city.example.vn'
const hostile = `<img src=x onerror=alert(1)>"'&</title><script>alert(2)</script>`

const taskPage = `${site}/tasks/SXD-2021-k3f9x2m8q1ab`

const addressesIn = ({ html: body }: { readonly html: string }) =>
  [...body.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)

const section = (count: number, shown = count) => ({
  count,
  lines: Array.from({ length: shown }, (_, place) => line({ title: `Nhiệm vụ ${place + 1}` })),
})

describe('the html tag', () => {
  it('escapes what is put in, and not what it made itself', () => {
    const part = html`<li title="${hostile}">${hostile}</li>`
    expect(part.markup).not.toMatch(/<(img|script|\/title)/)
    expect(html`<ul>${[part, part]}</ul>`.markup).toBe(`<ul>${part.markup}${part.markup}</ul>`)
    expect(html`${undefined}${0}`.markup).toBe('0')
  })
})

describe('the digest', () => {
  it('lets no text of an office become markup, wherever it stands', () => {
    const mail = digestMail(
      digest({
        name: hostile,
        departmentName: hostile,
        reportsOwed: { count: 1, lines: [line({ title: hostile })] },
        decisions: { count: 1, lines: [decision({ title: hostile, kind: 'returned', reason: hostile })] },
      }),
      site,
    )
    expect(mail.html).not.toMatch(/<(img|script)/)
    expect(mail.html.match(/<\/title>/g)).toHaveLength(1)
    expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;')
    expect(mail.text).toContain(hostile)
    expect(mail.subject).not.toMatch(/[\r\n]/)
  })

  it('counts all and prints the most urgent', () => {
    const mail = digestMail(digest({ overdue: section(45, 30) }), site)
    expect(mail.html.match(/<li>/g)).toHaveLength(30)
    for (const said of [mail.html, mail.text]) {
      expect(said).toContain('Quá hạn chưa hoàn thành: 45')
      expect(said).toContain('… và 15 nhiệm vụ khác')
    }
    expect(mail.html).toContain(`<a href="${site}">… và 15 nhiệm vụ khác</a>`)
    expect(digestMail(digest({ overdue: section(30) }), site).text).not.toContain('nhiệm vụ khác')
  })

  it('says in the subject what must be reported now', () => {
    const subjectOf = (given: Parameters<typeof digest>[0]) => digestMail(digest(given), site).subject
    expect(subjectOf({ overdue: section(2), reportsOwed: section(3) })).toBe(
      'Đúng Hạn 26/07/2021: 2 nhiệm vụ quá hạn, 3 nhiệm vụ đến hạn phải báo cáo',
    )
    expect(subjectOf({ reportsOwed: section(3), dueSoon: section(2) })).toBe(
      'Đúng Hạn 26/07/2021: 3 nhiệm vụ đến hạn phải báo cáo',
    )
    expect(digestMail(digest({ dueSoon: section(2) }), site).subject).toBe(
      'Đúng Hạn 26/07/2021: nhiệm vụ của Sở Xây dựng',
    )
  })

  it('shows only the sections that have something, in their order', () => {
    const mail = digestMail(digest({ dueSoon: section(1), reportsOwed: section(1) }), site)
    expect([...mail.html.matchAll(/<h2>(.+?):/g)].map(([, heading]) => heading)).toEqual([
      'Đến hạn hôm nay, phải báo cáo',
      'Đến hạn trong 7 ngày',
    ])
  })

  it('cites the directive, tells the due date, links to the task and to the system', () => {
    const mail = digestMail(digest({ reportsOwed: { count: 1, lines: [line()] } }), site)
    expect(mail.html).toContain('4651/UBND-KSTT, hạn 26/07/2021')
    expect(mail.html).toContain(`<a href="${taskPage}">Báo cáo tiến độ giải phóng mặt bằng</a>`)
    expect(addressesIn(mail)).toEqual([taskPage, site])
    expect(mail.text).toContain(`(4651/UBND-KSTT, hạn 26/07/2021)\n  ${taskPage}\n`)
  })

  it('says why a task was given back, and what is asked of a coordinating department', () => {
    const refusal = { kind: 'returned' as const, reason: 'Thiếu phụ lục.' }
    const part = { dueOn: '2021-07-28', part: 'Cấp vốn' } as const
    const mail = digestMail(
      digest({
        reportsOwed: { count: 1, lines: [line({ refusal })] },
        coordinationOwed: { count: 1, lines: [line({ part })] },
      }),
      site,
    )
    expect(mail.text).toContain('hạn 26/07/2021, kết quả bị trả lại: Thiếu phụ lục)')
    expect(mail.text).toContain('phần việc: Cấp vốn, trả lời trước hết ngày 28/07/2021)')
  })

  it('links a decision, and a question about a task, to the task; a question about a figure to nothing', () => {
    const asked = { question: 'Vì sao chậm?', dueOn: '2021-07-30', late: false } as const
    const lines = [{ ...asked, taskId: line().id }, asked]
    const decisions = { count: 1, lines: [decision({ kind: 'returned', reason: 'Thiếu phụ lục' })] }
    const mail = digestMail(digest({ decisions, explanations: { count: 2, lines } }), site)
    expect(addressesIn(mail)).toEqual([taskPage, taskPage, site])
    expect(mail.text.split(taskPage)).toHaveLength(3)
  })

  it.each([
    [decision({ kind: 'accepted', outcome: 'done-late' }), 'Đã xác nhận: hoàn thành quá hạn'],
    [decision({ kind: 'returned', reason: 'Thiếu phụ lục' }), 'Trả lại: Thiếu phụ lục'],
    [decision({ kind: 'extended', dueOn: '2021-08-15' }), 'Đồng ý gia hạn: thời hạn 15/08/2021'],
    [decision({ kind: 'extension-refused', reason: 'Đã nhắc' }), 'Không đồng ý gia hạn: Đã nhắc'],
    [
      decision({ kind: 'corrected', dueOn: '2021-08-15', reason: 'Ghi nhầm' }),
      'Đính chính: thời hạn 15/08/2021; Ghi nhầm',
    ],
    [decision({ kind: 'urgency-set', urgency: 'flash' }), 'Độ khẩn: hỏa tốc'],
    [decision({ kind: 'withdrawn', reason: 'Không còn cần' }), 'Đã rút: Không còn cần'],
    [decision({ kind: 'information' }), 'Gửi để biết'],
  ])('tells a decision: $kind', (one, said) => {
    const mail = digestMail(digest({ decisions: { count: 1, lines: [one] } }), site)
    expect(mail.html).toContain(said)
    expect(mail.text).toContain(said)
  })
})

describe('the digests of the Office and of a leader', () => {
  const found = { count: 1, lines: [line({ departmentName: 'Sở Xây dựng', urgings: 5 })] }

  it('the Office: what waits, in the subject and in its sections', () => {
    const mail = officeDigestMail(officeDigest({ awaitingAcceptance: found }), site)
    expect(mail.subject).toBe('Đúng Hạn 26/07/2021: 1 kết quả chờ xác nhận, 0 đề nghị gia hạn')
    expect([...mail.html.matchAll(/<h2>(.+?):/g)].map(([, heading]) => heading)).toEqual([
      'Chờ xác nhận kết quả',
    ])
    expect(mail.text).toContain(
      `(Sở Xây dựng, 4651/UBND-KSTT, hạn 26/07/2021, đã đôn đốc 5 lần)\n  ${taskPage}\n`,
    )
    expect(addressesIn(mail)).toEqual([taskPage, site])
  })

  it('the Office: what waits for its lead comes first, each with the page of its directive', () => {
    const directive = '2021-07-01_71_TB-UBND'
    const one = { directive, code: 'abcdefghijkl', since: '2021-07-01', title: 'Rà soát quỹ đất' } as const
    const lines = [
      { ...one, deadlineAsWorded: '10 ngày kể từ ngày ký' },
      { ...one, dueOn: '2021-08-10' as const },
    ]
    const mail = officeDigestMail(
      officeDigest({ awaitingLead: { count: 71, lines }, awaitingAcceptance: found }),
      site,
    )
    expect(mail.subject).toBe(
      'Đúng Hạn 26/07/2021: 71 nhiệm vụ chờ xác định đơn vị chủ trì, 1 kết quả chờ xác nhận, 0 đề nghị gia hạn',
    )
    expect([...mail.html.matchAll(/<h2>(.+?)<\/h2>/g)].map(([, heading]) => heading)).toEqual([
      'Chờ xác định đơn vị chủ trì: 71',
      'Chờ xác nhận kết quả: 1',
    ])
    const address = new URL(`/directives/${directive}`, site).href
    expect(mail.text).toContain(
      `- Rà soát quỹ đất (71/TB-UBND, hạn “10 ngày kể từ ngày ký”, chờ từ 01/07/2021)\n  ${address}\n`,
    )
    expect(mail.text).toContain('hạn 10/08/2021, chờ từ 01/07/2021')
    expect(mail.text).toContain('… và 69 nhiệm vụ khác')
    expect(addressesIn(mail)).toContain(address)
  })

  it('the Office: what was planned for a department that has ended, and what to do with it', () => {
    const heading = 'Nhiệm vụ dự kiến của đơn vị đã kết thúc (chuyển đơn vị khác hoặc rút)'
    const mail = officeDigestMail(officeDigest({ withheld: section(1) }), site)
    expect(mail.text).toContain(`${heading}: 1`)
    expect(officeDigestMail(officeDigest({}), site).text).not.toContain(heading)
  })

  it('the Office: recurring work whose last period is near', () => {
    const mail = officeDigestMail(officeDigest({ seriesEnding: section(1) }), site)
    expect(mail.text).toContain('Nhiệm vụ định kỳ sắp hết kỳ đã giao (giao tiếp nếu còn thực hiện): 1')
  })

  it('a leader: decisions, the worst departments by name, the tasks and those urged in vain', () => {
    const worstDepartments = [{ name: 'Sở Xây dựng', overdue: 12 }]
    const mail = leaderDigestMail(
      leaderDigest({
        awaitingDecision: found,
        overdue: section(12),
        urgedTooOften: found,
        worstDepartments,
      }),
      site,
    )
    expect(mail.subject).toBe('Đúng Hạn 26/07/2021: 1 đề nghị chờ quyết định, 13 nhiệm vụ quá hạn cần lưu ý')
    expect([...mail.html.matchAll(/<h2>(.+?): \d+/g)].map(([, heading]) => heading)).toEqual([
      'Chờ quyết định gia hạn',
      'Đơn vị có nhiệm vụ quá hạn từ 7 ngày',
      'Quá hạn, đã đôn đốc nhiều lần',
      'Quá hạn từ 7 ngày, chưa đôn đốc nhiều lần',
    ])
    expect(mail.text).toContain('- Sở Xây dựng (12 nhiệm vụ)\n')
  })

  it('tell the Office which departments were taken over, and what stands in the way of the others', () => {
    const on: LocalDate = '2021-07-26'
    const successions = [
      { name: 'Sở Xây dựng', successors: ['Sở Xây dựng mới'], on },
      { name: 'Sở Nội vụ', successors: ['Sở Tài chính'], on, refused: 'department-not-valid' },
    ]
    const { text } = officeDigestMail(officeDigest({ successions }), site)
    expect(text).toContain('- Sở Xây dựng (đã chuyển sang Sở Xây dựng mới từ ngày 26/07/2021)')
    expect(text).toContain(
      '- Sở Nội vụ (chưa chuyển được sang Sở Tài chính từ ngày 26/07/2021: Đơn vị không còn hoặc chưa hoạt động;',
    )
  })

  it('name the departments that owe an explanation', () => {
    const asked = {
      question: 'Vì sao chậm?',
      dueOn: '2021-07-20',
      late: true,
      departmentName: 'Sở Xây dựng',
    } as const
    const explanations = { count: 1, lines: [asked] }
    for (const { text } of [
      officeDigestMail(officeDigest({ explanationsLate: explanations }), site),
      leaderDigestMail(leaderDigest({ explanationsOpen: explanations }), site),
    ])
      expect(text).toContain('- Vì sao chậm? (Sở Xây dựng, trả lời trước hết ngày 20/07/2021, đã quá hạn)')
  })

  it('let no text of an office become markup', () => {
    const hostileSection = { count: 1, lines: [line({ title: hostile, departmentName: hostile })] }
    const mails = [
      officeDigestMail(officeDigest({ name: hostile, extensionsToPrepare: hostileSection }), site),
      leaderDigestMail(
        leaderDigest({ overdue: hostileSection, worstDepartments: [{ name: hostile, overdue: 1 }] }),
        site,
      ),
    ]
    for (const mail of mails) expect(mail.html).not.toMatch(/<(img|script)/)
  })
})

describe('the mail to a lagging department', () => {
  it('tells its figures as offices write them, and which letter they are held against', () => {
    const { subject, html: body, text } = laggingMail(lagging(), site)
    expect(subject).toBe('Đôn đốc thực hiện nhiệm vụ được giao: Sở Xây dựng, số liệu ngày 26/07/2021')
    expect(body).toContain('<td class="number">1.234</td>')
    expect(body).toContain('<td class="number">59,97%</td>')
    expect(text).toContain('theo ngưỡng của văn bản 4651/UBND-KSTT ngày 26/07/2021:')
    expect(text).toContain('- Quá hạn chưa hoàn thành: 62 (5,02%)')
    expect(text).toContain(site)
  })

  it('credits no letter with a number that it does not print', () => {
    const { text } = laggingMail(lagging({ cityRule: true }), site)
    expect(text).toContain(
      'theo ngưỡng đôn đốc của UBND đặt trên hệ thống (văn bản 4651/UBND-KSTT ngày 26/07/2021 không nêu ngưỡng này):',
    )
    expect(text).not.toContain('ngưỡng của văn bản 4651')
  })

  it('lets no department name become markup', () => {
    const mail = laggingMail(lagging({ departmentName: hostile }), site)
    expect(mail.html).not.toMatch(/<(img|script)/)
  })

  it('names the tasks with the way to each, the list of the others, and the day to answer by', () => {
    const lines = [
      line({ title: 'Rà soát quy hoạch', dueOn: '2021-06-02', daysOverdue: 54 }),
      // It waited in time for its answer, until the day of the mail.
      line({ title: hostile, dueOn: '2021-07-21', daysOverdue: 1 }),
    ]
    const content = lagging({ overdue: { count: 1062, lines }, answerBy: '2021-08-02' })
    const { html: body, text } = laggingMail(content, site)
    expect(text).toContain('thời hạn đề nghị, chậm nhất ngày 02/08/2021.')
    expect(text).toMatch(/- Rà soát quy hoạch \(.+, hạn 02\/06\/2021, quá hạn 54 ngày\)/)
    expect(text).toContain('hạn 21/07/2021, quá hạn 1 ngày')
    expect(body).toContain(`<a href="${site}/tasks/${lines[0]?.id}">Rà soát quy hoạch</a>`)
    expect(body).not.toMatch(/<(img|script)/)
    const others = `${site}/tasks?department=SXD&year=2021&status=open-overdue`
    expect(text).toContain(`Xem tất cả nhiệm vụ quá hạn của đơn vị: ${others}`)
    expect(body).toContain(others.replaceAll('&', '&amp;'))
    // With room for thirty, what it does not name is not the department's to do.
    expect(text).toContain('1.060 nhiệm vụ quá hạn khác đã gửi kết quả, đang chờ Văn phòng xác nhận')
    const thirty = Array.from({ length: 30 }, () => line({ daysOverdue: 1 }))
    const longer = laggingMail(lagging({ overdue: { count: 36, lines: thirty } }), site)
    expect(longer.text).toContain('Còn 6 nhiệm vụ quá hạn khác, kể cả nhiệm vụ đã gửi kết quả đang chờ')
    const all = laggingMail(lagging({ overdue: { count: 30, lines: thirty } }), site)
    expect(all.text).not.toMatch(/quá hạn khác|Xem tất cả/)
  })

  it('says whom to ask, where the city has said, and lets nothing of it become markup', () => {
    const contact = {
      name: `Phòng Kiểm soát ${hostile}`,
      phone: '0236 3821 233',
      email: 'kstt@danang.example',
    }
    const { html: body, text } = laggingMail(lagging({ contact }), site)
    expect(text).toContain(
      `Nơi giải đáp về số liệu: ${contact.name}, điện thoại 0236 3821 233, thư điện tử kstt@danang.example.`,
    )
    expect(body).toContain('điện thoại 0236 3821 233, thư điện tử kstt@danang.example.</p>')
    expect(body).not.toMatch(/<(img|script)/)
    expect(laggingMail(lagging(), site).text).not.toContain('giải đáp')
  })

  it('tells no more than figures where it knows no tasks, as mails of before', () => {
    expect(laggingMail(lagging(), site).text).not.toMatch(/lâu nhất ở trên|chậm nhất|Xem tất cả/)
  })

  it('tells no share of nothing', () => {
    const none = { assigned: 0, done: 0, doneOnTime: 0, openOverdue: 0 }
    expect(laggingMail(lagging(none), site).text).toContain('- Đã hoàn thành: 0 (–)')
  })
})
