import type { Directive } from '../../../functions/directives/directive/directive.ts'
import type { LocalDate } from '../../../functions/shared/dates/dates.ts'
import { type Day, dateOf } from '../days.ts'
import type { Random } from '../random.ts'
import { leaderIds } from '../register/people.ts'
import type { Section } from './matter.ts'

export interface Deadline {
  readonly dueOn?: LocalDate
  readonly worded?: string
}

/** One task as a directive gives it. */
export interface Assignment {
  readonly department: string
  readonly title: string
  readonly assignedOn: Day
  readonly deadline: Deadline
  readonly starred: boolean
  readonly content?: string
  readonly coordinating?: readonly string[]
  readonly assigneeAsWorded?: string
}

/** Numbers run through a year within one of these; several symbols may share a run. */
type Run = 'UBND' | 'VP' | 'TB-VP' | 'QĐ-UBND' | 'KH-UBND' | 'CT-UBND' | 'KL-UBND' | 'YKCĐ-VP'

/** A directive that has no number yet. */
export interface Draft {
  readonly run: Run
  readonly symbol: string
  readonly issuedOn: Day
  readonly number?: number
  readonly kind: Directive['kind']
  readonly issuer: string
  /** Who signs it, by user id. */
  readonly signerId: string
  readonly abstract: string
  readonly assignments: readonly Assignment[]
  /** Of recurring work: what is planned for the periods to come. */
  readonly ahead?: readonly Assignment[]
}

export type Form =
  | 'letter'
  | 'office-letter'
  | 'notice'
  | 'oral'
  | 'decision'
  | 'plan'
  | 'instruction'
  | 'conclusion'

const city = 'UBND thành phố Đà Nẵng'
const office = 'Văn phòng UBND thành phố Đà Nẵng'

interface FormOfDirective {
  readonly run: Run
  readonly kind: Directive['kind']
  readonly issuer: string
  readonly opening: readonly string[]
}

const forms: Record<Form, FormOfDirective> = {
  letter: { run: 'UBND', kind: 'official-letter', issuer: city, opening: ['Về'] },
  'office-letter': { run: 'VP', kind: 'official-letter', issuer: office, opening: ['Về'] },
  notice: {
    run: 'TB-VP',
    kind: 'notice',
    issuer: office,
    opening: [
      'Kết luận của Chủ tịch UBND thành phố tại cuộc họp về',
      'Kết luận của Phó Chủ tịch UBND thành phố tại cuộc họp về',
    ],
  },
  oral: {
    run: 'YKCĐ-VP',
    kind: 'oral-instruction',
    issuer: office,
    opening: [
      'Ý kiến chỉ đạo trực tiếp của Chủ tịch UBND thành phố về',
      'Ý kiến chỉ đạo của Phó Chủ tịch UBND thành phố tại giao ban tuần về',
    ],
  },
  decision: { run: 'QĐ-UBND', kind: 'decision', issuer: city, opening: ['Quyết định về'] },
  plan: { run: 'KH-UBND', kind: 'plan', issuer: city, opening: ['Kế hoạch'] },
  instruction: { run: 'CT-UBND', kind: 'instruction', issuer: city, opening: ['Chỉ thị về'] },
  conclusion: { run: 'KL-UBND', kind: 'conclusion', issuer: city, opening: ['Kết luận nội dung'] },
}

const symbolOf = (run: Run, section: Section, department: string | undefined): string =>
  run === 'UBND' || run === 'VP' ? `${run}-${department ?? section}` : run

/** Letters on one department's own business carry its symbol, as `1188/UBND-SNV`. */
const ownSymbols = new Set(['SNV', 'SXD', 'STNMT', 'SGTVT', 'SYT', 'STC', 'SKHDT', 'STP', 'SGDDT', 'SLDTBXH'])

const onlyDepartmentOf = (assignments: readonly Assignment[]): string | undefined => {
  const [first, ...others] = new Set(assignments.map(({ department }) => department))
  return first && others.length === 0 && ownSymbols.has(first) ? first : undefined
}

/** "Về việc" goes before what is done, "Về" before a thing. */
const things =
  /^(công tác|nhiệm vụ|phương án|hoạt động|chế độ|lao động|văn hóa|hợp tác|bầu cử|tổ chức bộ máy|thanh tra|một số)/

const joined = (opening: string, about: string) =>
  opening.endsWith('ề') && !things.test(about) ? `${opening} việc ${about}` : `${opening} ${about}`

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const draftOf = (
  random: Random,
  form: Form,
  about: string,
  of: { section: Section; issuedOn: Day; assignments: readonly Assignment[]; number?: number },
): Draft => {
  const { run, kind, issuer, opening } = forms[form]
  const own = form === 'letter' && random.chance(0.4) ? onlyDepartmentOf(of.assignments) : undefined
  return {
    run,
    kind,
    issuer,
    symbol: symbolOf(run, of.section, own),
    issuedOn: of.issuedOn,
    ...(of.number && { number: of.number }),
    signerId: issuer === city ? random.pick(leaderIds) : 'vp.truong',
    abstract: upperFirst(joined(random.pick(opening), about)),
    assignments: of.assignments,
  }
}

/** The run's number on the last day of the sample: 4651/UBND-KSTT follows on 26 July. */
const lastNumbers: Record<Run, number> = {
  UBND: 4_640,
  VP: 1_985,
  'TB-VP': 372,
  'QĐ-UBND': 2_520,
  'KH-UBND': 142,
  'CT-UBND': 9,
  'KL-UBND': 96,
  'YKCĐ-VP': 88,
}

const yearBegan = 3
const share = (day: Day, lastDay: Day) => Math.max(0, (day - yearBegan) / (lastDay - yearBegan))

/** Gives each draft its number: the runs ascend by date. Drafts with a number of their own keep it. */
export const numbered = (
  drafts: readonly Draft[],
  lastDay: Day,
): { draft: Draft; directive: Omit<Directive, 'signer'> }[] => {
  const latest = new Map<Run, number>()
  const inOrder = [...drafts].sort((one, other) => one.issuedOn - other.issuedOn)
  return inOrder.map((draft) => {
    const { run, kind, symbol, issuer, abstract, issuedOn } = draft
    const previous = latest.get(run) ?? 0
    const expected = Math.round(lastNumbers[run] * share(issuedOn, lastDay))
    const number = draft.number ?? Math.max(previous + 1, expected)
    if (number <= previous) throw new Error(`${number}/${symbol} would follow ${previous}`)
    latest.set(run, number)
    return {
      draft,
      directive: {
        kind,
        number: String(number),
        symbol,
        issuedOn: dateOf(issuedOn),
        issuer,
        abstract,
        sample: true,
      },
    }
  })
}
