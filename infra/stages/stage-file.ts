import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type * as z from 'zod'
import { exampleStage, type Stage, stageNameSchema, stageSchema } from './stage.ts'
import { stageFields } from './stage-fields.ts'

type Words = { readonly vi: string; readonly en: string }

/** One thing that is wrong with a stage's file: in which field, and what to write there. */
export interface StageProblem extends Words {
  /** As `mail.domain`; empty where it is the file itself. */
  readonly field: string
  readonly kind: 'no-file' | 'no-json' | 'stage-name' | 'missing' | 'unknown' | 'wrong' | 'placeholder'
}

export class StageRefused extends Error {
  readonly problems: readonly StageProblem[]
  constructor(file: string, problems: readonly StageProblem[]) {
    super([`${file}:`, ...problems.map(({ vi, en }) => `  ${vi}\n    ${en}`)].join('\n'))
    this.name = 'StageRefused'
    this.problems = problems
  }
}

/** What people leave standing of an example: reserved names, zeros, angle brackets, words for "fill in". */
const placeholders = [
  /(^|[./@-])example([./@]|$)/i,
  /[<>]/,
  /(^|:)0{12}(:|$)/,
  /0{8}-0{4}-0{4}/,
  /\.(invalid|test|local)$/i,
  /^(todo|tbd|changeme|change-me|xxx+|điền.*|\.\.\.|…)$/i,
  /^(123456789012|111111111111|111122223333)$/,
]

const isPlaceholder = (value: unknown): boolean =>
  typeof value === 'string' && placeholders.some((form) => form.test(value.trim()))

const writeThere = (field: string): Words => {
  const text = stageFields[field] ??
    stageFields[field.replace(/\.\d+$/, '')] ?? { vi: 'giá trị đúng', en: 'a right value' }
  return { vi: `Hãy ghi ${text.vi}.`, en: `Write ${text.en}.` }
}

const found: Readonly<Record<'missing' | 'wrong' | 'placeholder', (field: string) => Words>> = {
  missing: (field) => ({ vi: `${field}: còn thiếu.`, en: `${field}: missing.` }),
  wrong: (field) => ({
    vi: `${field}: giá trị không dùng được.`,
    en: `${field}: this value cannot be used.`,
  }),
  placeholder: (field) => ({
    vi: `${field}: vẫn là giá trị mẫu.`,
    en: `${field}: still the example's value.`,
  }),
}

const problem = (kind: keyof typeof found, field: string): StageProblem => {
  const [what, next] = [found[kind](field), writeThere(field)]
  return { field, kind, vi: `${what.vi} ${next.vi}`, en: `${what.en} ${next.en}` }
}

const unknownField = (field: string): StageProblem => ({
  field,
  kind: 'unknown',
  vi: `${field}: không có trường này. Hãy bỏ đi hoặc sửa tên; các trường có trong ${exampleStage}.json.`,
  en: `${field}: there is no such field. Remove it or correct its name; ${exampleStage}.json has them all.`,
})

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value)

const problemsOf = (issue: z.core.$ZodIssue, given: unknown): StageProblem[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField([...issue.path, key].join('.')))
  const kind = valueAt(given, issue.path) === undefined ? 'missing' : 'wrong'
  return [problem(kind, issue.path.join('.'))]
}

const leavesOf = (value: unknown, path: string): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key))
    : [[path, value]]

/** Everything that is wrong with what a stage's file says, field by field and all at once. */
export const stageProblems = (given: unknown): StageProblem[] => {
  const wrong = (stageSchema.safeParse(given).error?.issues ?? []).flatMap((issue) =>
    problemsOf(issue, given),
  )
  const left = leavesOf(given, '').filter(([, value]) => isPlaceholder(value))
  const placeholdersLeft = left.map(([field]) => problem('placeholder', field))
  // A field is named once: an example's value before whatever else is wrong with it.
  const byField = new Map([...placeholdersLeft, ...wrong].reverse().map((one) => [one.field, one]))
  return [...byField.values()].reverse()
}

const stagesFolder: string = import.meta.dirname

const fileProblem = (kind: StageProblem['kind'], vi: string, en: string): StageProblem => ({
  field: '',
  kind,
  vi,
  en,
})

const read = (name: string, file: string, folder: string): unknown => {
  if (!stageNameSchema.safeParse(name).success)
    throw new StageRefused(file, [
      fileProblem(
        'stage-name',
        `Tên giai đoạn "${name}" không dùng được. Hãy đặt 2–16 chữ thường và số, bắt đầu bằng chữ, ví dụ pilot.`,
        `A stage cannot be called "${name}". Take 2–16 small letters and digits, a letter first, for example pilot.`,
      ),
    ])
  if (!existsSync(file)) {
    const there = globSync('*.json', { cwd: folder }).map((one) => basename(one, '.json'))
    throw new StageRefused(file, [
      fileProblem(
        'no-file',
        `Chưa có tệp này. Hãy chép ${exampleStage}.json thành ${name}.json rồi điền. Đang có: ${there.join(', ')}.`,
        `There is no such file. Copy ${exampleStage}.json to ${name}.json and fill it in. There are: ${there.join(', ')}.`,
      ),
    ])
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const said = (error as Error).message
    throw new StageRefused(file, [
      fileProblem(
        'no-json',
        `Tệp không phải JSON: ${said}. Hãy sửa dấu phẩy, ngoặc.`,
        `The file is no JSON: ${said}.`,
      ),
    ])
  }
}

/**
 * A stage as its file has it. The example's own placeholders are let pass, for it is never deployed.
 * @throws StageRefused with everything that is wrong
 */
export const readStage = (name: string, folder = stagesFolder): Stage => {
  const file = join(folder, `${name}.json`)
  const given = read(name, file, folder)
  const problems = stageProblems(given).filter(({ kind }) => name !== exampleStage || kind !== 'placeholder')
  if (problems.length > 0) throw new StageRefused(file, problems)
  return { ...stageSchema.parse(given), name }
}
