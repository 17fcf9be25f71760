import type { Command } from '../command.ts'
import { commands } from '../commands.ts'
import { type Language, words } from './words.ts'

const everywhere = [
  [
    '--table TÊN-BẢNG',
    '--table TABLE',
    'thành phố đã triển khai (đăng nhập và vùng theo môi trường AWS)',
    'a deployed city (credentials and region of the AWS environment)',
  ],
  [
    '--data-dir THƯ-MỤC',
    '--data-dir FOLDER',
    'thành phố trên máy này; mặc định DATA_DIR, hoặc .data',
    'the city on this machine; default DATA_DIR, or .data',
  ],
  [
    '--json',
    '--json',
    'kết quả là một đối tượng JSON trên stdout',
    'the result as one JSON object on standard output',
  ],
  [
    '--language vi|en',
    '--language vi|en',
    'ngôn ngữ; mặc định theo LANG, tiếng Việt nếu không phải tiếng Anh',
    'language; default by LANG, Vietnamese unless that is English',
  ],
  [
    '--help',
    '--help',
    'trang này; sau một lệnh: cách dùng lệnh đó',
    'this page; after a command: how to use it',
  ],
] as const

const exits = words(
  `Mã thoát
  0   xong
  1   có sai trong thành phố hoặc trong tệp, hay bị từ chối; lời báo nói rõ sai gì
  2   gõ sai lệnh
  3   không tới được thành phố hoặc tệp
  4   lỗi không lường trước
  130 người dùng dừng (Ctrl-C)`,
  `Exit codes
  0   done
  1   something is wrong in the city or in the file, or it was refused; the message says what
  2   wrong use
  3   the city or the file could not be reached
  4   an error nobody foresaw
  130 stopped by the user (Ctrl-C)`,
)

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  return rows.map(([name, about]) => `  ${name.padEnd(width)}${about}`).join('\n')
}

const everywhereIn = (language: Language) =>
  everywhere.map(([vi, en, aboutVi, aboutEn]): [string, string] =>
    language === 'vi' ? [vi, aboutVi] : [en, aboutEn],
  )

const usage = (name: string, { file, options = {} }: Command, language: Language): string => {
  const needed = Object.entries(options)
    .filter(([, { required }]) => required)
    .map(([option, { value }]) => `--${option} ${value[language]}`)
  return ['npm run city --', name, ...needed, ...(file ? [file[language]] : [])].join(' ')
}

const overview = (language: Language): string =>
  [
    words(
      'Dòng lệnh của kỹ thuật viên Văn phòng: npm run city -- <lệnh> [tùy chọn] [tệp]',
      "The command line of the Office's technician: npm run city -- <command> [options] [file]",
    )[language],
    words('Lệnh', 'Commands')[language],
    table(Object.entries(commands).map(([name, { about }]) => [name, about[language]])),
    words('Tùy chọn chung', 'Options everywhere')[language],
    table(everywhereIn(language)),
    exits[language],
  ].join('\n\n')

/** How the program is used, or one of its commands. */
export const helpOf = (name: string | undefined, language: Language): string => {
  const command = name && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!name || !command) return overview(language)
  const { details, options = {}, flags = {} } = command
  const own = [
    ...Object.entries(options).map(([option, { value, about }]): [string, string] => [
      `--${option} ${value[language]}`,
      about[language],
    ]),
    ...Object.entries(flags).map(([flag, about]): [string, string] => [`--${flag}`, about[language]]),
  ]
  return [
    usage(name, command, language),
    details[language],
    table([...own, ...everywhereIn(language)]),
    exits[language],
  ].join('\n\n')
}
