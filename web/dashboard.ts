interface Rate {
  readonly numerator: number
  readonly denominator: number
  readonly percent: number | null
}

interface Row {
  readonly code?: string
  readonly counts: Record<string, number>
  readonly rates: Record<string, Rate>
  readonly reportRate: Rate
}

export interface Dashboard {
  readonly year: number
  readonly asOf: string
  readonly freshness: { readonly scannedThrough?: string; readonly scanIsCurrent: boolean }
  readonly ruleSet: { readonly letter: string }
  readonly city: Row
  readonly departments: readonly (Row & { readonly code: string })[]
  readonly commended: readonly string[]
  readonly urged: readonly string[]
}

type Content = string | Node | readonly Node[]

const element = (tag: string, content: Content, className = ''): HTMLElement => {
  const made = document.createElement(tag)
  made.append(...(Array.isArray(content) ? content : [content as string | Node]))
  if (className) made.className = className
  return made
}

const whole = new Intl.NumberFormat('vi-VN')
const twoDecimals = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

export const date = (text: string): string => text.split('-').reverse().join('/')

const percent = (rate: Rate | undefined): string =>
  rate?.percent == null ? '–' : `${twoDecimals.format(rate.percent)} %`

const columns: readonly { readonly heading: string; readonly of: (row: Row) => string }[] = [
  { heading: 'Được giao', of: ({ counts }) => whole.format(counts.assigned ?? 0) },
  { heading: 'Hoàn thành', of: ({ counts }) => whole.format(counts.done ?? 0) },
  { heading: 'Tỷ lệ hoàn thành', of: ({ rates }) => percent(rates.completion) },
  { heading: 'Đúng hạn', of: ({ rates }) => percent(rates.onTime) },
  { heading: 'Hoàn thành quá hạn', of: ({ rates }) => percent(rates.doneLate) },
  { heading: 'Chưa xong, quá hạn', of: ({ counts }) => whole.format(counts.openOverdue ?? 0) },
  { heading: 'Tỷ lệ quá hạn', of: ({ rates }) => percent(rates.overdueUnfinished) },
  { heading: 'Báo cáo đúng hạn', of: ({ reportRate }) => percent(reportRate) },
]

const rowOf = (name: string, row: Row, verdict: string): HTMLElement => {
  const heading = element('th', name)
  heading.setAttribute('scope', 'row')
  return element('tr', [
    heading,
    ...columns.map((column) => element('td', column.of(row), 'number')),
    element('td', verdict, 'verdict'),
  ])
}

const headOf = (): HTMLElement => {
  const headings = ['Đơn vị', ...columns.map(({ heading }) => heading), 'Kết quả']
  return element('thead', [
    element(
      'tr',
      headings.map((heading, place) => {
        const cell = element('th', heading, place > 0 && place <= columns.length ? 'number' : '')
        cell.setAttribute('scope', 'col')
        return cell
      }),
    ),
  ])
}

const freshnessOf = ({ freshness, asOf }: Dashboard): string => {
  const scanned = freshness.scannedThrough ? date(freshness.scannedThrough) : 'chưa có'
  return freshness.scanIsCurrent
    ? `Số liệu đến ngày ${date(asOf)}; rà soát hằng đêm đã chạy ngày ${scanned}.`
    : `Số liệu đến ngày ${date(asOf)}, đã tính cả phần rà soát hằng đêm chưa chạy (lần gần nhất: ${scanned}).`
}

/** The figures of a year: who is commended and urged, the city, and every department. */
export const showDashboard = (dashboard: Dashboard, names: ReadonlyMap<string, string>): Node[] => {
  const nameOf = (code: string) => names.get(code) ?? code
  const listOf = (codes: readonly string[]) => (codes.length > 0 ? codes.map(nameOf).join(', ') : 'không có')
  const verdictOf = (code: string) => {
    if (dashboard.commended.includes(code)) return '★ Biểu dương'
    return dashboard.urged.includes(code) ? '! Đôn đốc' : ''
  }
  const rows = [
    rowOf('Toàn thành phố', dashboard.city, ''),
    ...dashboard.departments.map((row) => rowOf(nameOf(row.code), row, verdictOf(row.code))),
  ]
  const table = element('table', [
    element('caption', `Nhiệm vụ giao năm ${dashboard.year}, theo đơn vị`),
    headOf(),
    element('tbody', rows),
  ])
  return [
    element('h1', `Tình hình thực hiện nhiệm vụ năm ${dashboard.year}`),
    element('p', freshnessOf(dashboard)),
    element('p', `Ngưỡng theo Công văn ${dashboard.ruleSet.letter}.`),
    element('p', `Biểu dương: ${listOf(dashboard.commended)}.`),
    element('p', `Đôn đốc: ${listOf(dashboard.urged)}.`),
    element('div', table, 'scroll'),
  ]
}
