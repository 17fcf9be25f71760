import { importRows, previewedOf } from '../../../functions/documents/imports/run/import-tasks.ts'
import { readUser } from '../../../functions/organisation/people/users-store.ts'
import { bodyOf, compareAnswer } from '../comparing.ts'
import type { Dice } from '../dice.ts'
import { requireSame } from '../difference.ts'
import { askAt, insist, type Life } from '../life.ts'
import { type Day, dayAfter, dayAt } from '../model/days.ts'
import { partiesFrom } from '../model/parts.ts'
import type { Line, SentFile } from '../model/sent-files.ts'
import type { Story } from '../model/story.ts'
import { lastDayOf } from '../model/terms.ts'
import type { Step } from './steps.ts'

/** Lists of tasks that come as files: what the preview shows as right goes in, once, and the rest is told. */

const unknown = 'XKHONGCO'

const headings = [
  'Số, ký hiệu',
  'Ngày ban hành',
  'Loại văn bản',
  'Cơ quan ban hành',
  'Trích yếu',
  'Nội dung nhiệm vụ',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Thời hạn',
  'Gắn sao',
]

const typed = (day: Day): string => day.split('-').reverse().join('/')

const words = { day: 'ngày', 'working-day': 'ngày làm việc', week: 'tuần', month: 'tháng' } as const

const deadlineIn = ({ dueOn, term }: Line): string => {
  if (term) return `${term.count} ${words[term.unit]} kể từ ngày ký`
  return dueOn ? typed(dueOn) : ''
}

const textOf = ({ number, issuedOn, lines }: SentFile): string =>
  [
    headings,
    ...lines.map((line) => [
      number,
      typed(issuedOn),
      'công văn',
      'UBND thành phố',
      'Giao nhiệm vụ',
      line.title,
      line.lead,
      line.coordinating.join('; '),
      deadlineIn(line),
      line.starred ? 'Có' : '',
    ]),
  ]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\n')

const lineOf = (life: Life, step: Step, dice: Dice, place: number): Line => {
  const today = dayAt(step.at)
  const { departments } = life.model
  const lead = dice.chance(`unknown ${place}`, 0.08)
    ? unknown
    : dice.oneOf(`lead ${place}`, departments.codes)
  const helpers = departments.validOn(today).filter((code) => code !== lead)
  const how = dice.weighted(`deadline ${place}`, { date: 50, term: 30, none: 20 })
  const unit = dice.weighted(`unit ${place}`, { day: 1, 'working-day': 1 })
  return {
    title: `Việc ${step.place}.${place}`,
    lead,
    coordinating: helpers.filter((code) => dice.chance(`helps ${place} ${code}`, 0.2)),
    starred: dice.chance(`starred ${place}`, 0.2),
    dueOn: how === 'date' ? dayAfter(today, dice.between(`due ${place}`, -5, 40)) : undefined,
    term: how === 'term' ? { count: dice.between(`count ${place}`, 1, 20), unit } : undefined,
  }
}

/** A file anew, or one that was sent before with some rows more. */
const fileFor = (life: Life, step: Step, dice: Dice): SentFile => {
  const { files } = life
  const [last] = files.slice(-1)
  const lines = Array.from({ length: dice.between('rows', 1, 5) }, (_, place) =>
    lineOf(life, step, dice, place),
  )
  if (last && dice.chance('again', 0.4))
    return { ...last, lines: dice.chance('with more', 0.5) ? [...last.lines, ...lines] : last.lines }
  const issuedOn = dayAfter(dayAt(step.at), dice.chance('late', 0.3) ? dice.between('issued', -10, 0) : 0)
  return { number: `${step.place + 1}/UBND-KSTT`, issuedOn, lines }
}

/** A file's words are read as of the directive's day; whoever is to help must still be there today. */
const isRight = (life: Life, step: Step, { lead, coordinating, dueOn }: Line, issuedOn: Day): boolean => {
  const { departments } = life.model
  const isThere = (code: string) => departments.isValid(code, issuedOn)
  const helps = (code: string) => isThere(code) && departments.isValid(code, dayAt(step.at))
  return isThere(lead) && coordinating.every(helps) && (dueOn === undefined || dueOn >= issuedOn)
}

/** The tasks under a directive by what they are called. */
const tasksUnder = async (life: Life, step: Step, key: string): Promise<Map<string, { id: string }>> => {
  const query = { limit: '100' }
  const answered = await askAt(life, step, 'vp.mot', { operation: 'getDirective', path: { key }, query })
  const { tasks } = bodyOf<{ tasks: { id: string; title: string }[] }>(answered, 'a directive')
  return new Map(tasks.map((task) => [task.title, task]))
}

const give = (life: Life, step: Step, { issuedOn }: SentFile, line: Line, told: { id: string }): void => {
  const { model } = life
  const { lead: department, term, starred, coordinating } = line
  const dueOn = term ? lastDayOf(term, issuedOn, model.workingDays) : line.dueOn
  const parties = partiesFrom(department, { coordinating })
  model.give({ id: told.id, department, assignedOn: issuedOn, dueOn, term, starred, parties }, dayAt(step.at))
  compareAnswer(life, step, model.stories.get(told.id) as Story, told)
}

const placeOf = async (life: Life, step: Step) => {
  const askedAt = new Date(step.at)
  const actor = await readUser(life.store, 'vp.mot')
  if (!actor) throw new Error('vp.mot is not there')
  return {
    store: life.store,
    task: { kind: 'import' as const, name: 'giao-viec.csv' },
    id: `nhap-${String(step.place).padStart(20, '0')}`,
    actor,
    askedAt,
    today: dayAt(step.at) as never,
    progress: async () => {},
    handedIn: async () => new Uint8Array(),
  }
}

/** What becomes of each row, looked at and entered: what was entered by an earlier file is there, whatever became of it since. */
export const importFile = async (life: Life, step: Step, dice: Dice): Promise<void> => {
  const file = fileFor(life, step, dice)
  const before = life.files.find(({ number }) => number === file.number)?.entered ?? new Set<string>()
  life.told.push(`${dayAt(step.at)} a file: ${JSON.stringify(file)}`)
  const bytes = Buffer.from(textOf(file))
  const place = await placeOf(life, step)
  const preview = await importRows(place, bytes)
  const isNew = (line: Line) => !before.has(line.title) && isRight(life, step, line, file.issuedOn)
  const coming = file.lines.map((line) => isNew(line))
  const shown = preview.report.rows.map(({ state }) => state === 'new')
  requireSame('which rows of a file are right', coming, shown, preview.report)
  const { report } = await insist(life, dice, 10, () => importRows(place, bytes, previewedOf(preview.report)))
  const written = report.rows.map(({ state }) => state === 'written')
  requireSame('which rows of a file are entered', coming, written, report)
  const key = report.rows.find(({ state }) => state === 'written')?.directive
  const entered = new Set(before)
  life.files = [...life.files.filter(({ number }) => number !== file.number), { ...file, entered }]
  if (!key) return
  life.counts.done += 1
  const tasks = await tasksUnder(life, step, key)
  for (const line of file.lines.filter(isNew)) {
    const told = tasks.get(line.title)
    requireSame(`whether ${line.title} is under ${key}`, true, told !== undefined)
    if (told) give(life, step, file, line, told)
    entered.add(line.title)
  }
}
