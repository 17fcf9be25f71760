import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fieldTexts } from '../functions/platform/problems/field-texts.ts'
import type { Place } from './city/open-city.ts'
import type { Call, Command, Option } from './command.ts'
import { commands } from './commands.ts'
import { wrongUse } from './failures.ts'
import { words } from './words/words.ts'

/** A command line that was understood: nothing of it is wrong, or a `Failed` says what. */
export interface Asked extends Pick<Call, 'file' | 'options' | 'flags'> {
  readonly command: Command
  readonly name: string
  readonly place: Place
}

const everywhere = {
  table: { type: 'string' },
  'data-dir': { type: 'string' },
  language: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

type Typed = ReturnType<typeof typedFor>

const typedFor = (args: readonly string[], command: Command | undefined) => {
  const own = Object.keys(command?.options ?? {}).map((name) => [name, { type: 'string' as const }])
  const flags = Object.keys(command?.flags ?? {}).map((name) => [name, { type: 'boolean' as const }])
  const options = { ...Object.fromEntries([...own, ...flags]), ...everywhere }
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true })
}

/** What is asked everywhere, known before anything else is understood: in which language, as what, or for help. */
export const mannerOf = (args: readonly string[]) => {
  const { values, positionals } = typedFor(args, undefined)
  return {
    json: values.json === true,
    help: values.help === true || positionals.length === 0 || positionals[0] === 'help',
    about: positionals[0] === 'help' ? positionals[1] : positionals[0],
    language: typeof values.language === 'string' ? values.language : undefined,
  }
}

const seeHelp = (name?: string) => {
  const line = `npm run city -- ${name ? `${name} ` : ''}--help`
  return { vi: `Xem: ${line}`, en: `See: ${line}` }
}

const refuseUnknown = ({ tokens }: Typed, known: ReadonlySet<string>, name: string): void => {
  for (const token of tokens ?? []) {
    if (token.kind !== 'option' || known.has(token.name)) continue
    const { vi, en } = seeHelp(name)
    throw wrongUse(
      'unknown-option',
      words(`Lệnh ${name} không có ${token.rawName}. ${vi}`, `${name} has no ${token.rawName}. ${en}`),
    )
  }
}

const needsValue = (option: string, value: Option['value']) =>
  wrongUse(
    'option-without-value',
    words(
      `--${option} cần một giá trị: --${option} ${value.vi}`,
      `--${option} needs a value: --${option} ${value.en}`,
    ),
  )

const checked = (name: string, option: Option, given: unknown, from: string): string | undefined => {
  if (given === undefined && !option.required) return undefined
  if (typeof given !== 'string' || given === '') throw needsValue(name, option.value)
  const { data, error } = option.schema.safeParse(given)
  if (data !== undefined) return option.isPath ? resolve(from, data) : data
  const { vi, en } = fieldTexts[error?.issues[0]?.message ?? ''] ?? option.about
  throw wrongUse('wrong-value', words(`--${name} ${given}: ${vi}`, `--${name} ${given}: ${en}`))
}

const fileOf = (name: string, { file }: Command, given: readonly string[], from: string): string => {
  const [path, ...more] = given
  const { vi, en } = seeHelp(name)
  if (file && !path)
    throw wrongUse(
      'file-missing',
      words(
        `Lệnh ${name} cần tên tệp: ${name} ${file.vi}. ${vi}`,
        `${name} needs a file: ${name} ${file.en}. ${en}`,
      ),
    )
  const extra = file ? more : given
  if (extra.length > 0)
    throw wrongUse('too-much', words(`Thừa “${extra[0]}”. ${vi}`, `“${extra[0]}” is too much. ${en}`))
  return path ? resolve(from, path) : ''
}

const commandNamed = (name: string): Command => {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command
  const all = Object.keys(commands).join(', ')
  throw wrongUse(
    'unknown-command',
    words(
      `Không có lệnh ${name}. Các lệnh: ${all}.`,
      `There is no command ${name}. The commands are: ${all}.`,
    ),
  )
}

const textValue = (typed: Typed, name: string, value: Option['value']): string | undefined => {
  const given = typed.values[name]
  if (given !== undefined && (typeof given !== 'string' || given === '')) throw needsValue(name, value)
  return given
}

/** Folders of this program are told from its own root, files from where the person stands. */
export interface From {
  readonly root: string
  readonly files: string
  readonly env: NodeJS.ProcessEnv
}

/** @throws Failed wrong use: of what, and what to do */
export const askedBy = (args: readonly string[], from: From): Asked => {
  const name = mannerOf(args).about ?? ''
  const command = commandNamed(name)
  const typed = typedFor(args, command)
  const { options = {}, flags = {} } = command
  refuseUnknown(typed, new Set([...Object.keys({ ...options, ...flags, ...everywhere })]), name)
  const language = textValue(typed, 'language', words('vi hoặc en', 'vi or en'))
  if (language && !['vi', 'en'].includes(language))
    throw wrongUse('wrong-value', words('--language là vi hoặc en', '--language is vi or en'))
  const table = textValue(typed, 'table', words('TÊN-BẢNG', 'TABLE'))
  const dataDir = textValue(typed, 'data-dir', words('THƯ-MỤC', 'FOLDER'))
  return {
    name,
    command,
    file: fileOf(name, command, typed.positionals.slice(1), from.files),
    options: Object.fromEntries(
      Object.entries(options).map(([option, one]) => [
        option,
        checked(option, one, typed.values[option], from.files),
      ]),
    ),
    flags: new Set(Object.keys(flags).filter((flag) => typed.values[flag] === true)),
    place: {
      table,
      dataDir: dataDir ? resolve(from.files, dataDir) : resolve(from.root, from.env.DATA_DIR ?? '.data'),
    },
  }
}
