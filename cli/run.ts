import { type Asked, askedBy, type From, mannerOf } from './arguments.ts'
import { openCity } from './city/open-city.ts'
import { type Progress, progressOn, type Screen } from './city/progress.ts'
import type { Result, Stops } from './command.ts'
import { exitCodes, type Failure, failureOf } from './failures.ts'
import { helpOf } from './words/help.ts'
import { type Language, languageOf } from './words/words.ts'

/** Where a run is told: the result alone on `out`, all else on `err`. */
export interface Io {
  readonly out: (text: string) => unknown
  readonly err: Screen
  readonly from: From
  readonly stops: Stops
}

const perform = async (
  { command, place, ...asked }: Asked,
  progress: Progress,
  stops: Stops,
): Promise<Result> => {
  if ('runAlone' in command) return command.runAlone({ ...asked, progress, stops })
  const city = await openCity(place, command.needsEmpty === true, (what) => progress(what, 0))
  try {
    return await command.run({ ...asked, city, progress, stops })
  } finally {
    stops.onStop = undefined
    await city.close()
  }
}

/** More of the same says nothing new to a person; a program gets all. */
const maxShown = 20

const failureText = ({ text, problems = [] }: Failure, language: Language): string => {
  const lineWord = { vi: 'dòng', en: 'line' }[language]
  const more = { vi: 'và còn', en: 'and more:' }[language]
  const shown = problems
    .slice(0, maxShown)
    .map(({ line, [language]: what }) => `  ${line ? `${lineWord} ${line}: ` : ''}${what}`)
  const rest = problems.length - maxShown
  return [text[language], ...shown, ...(rest > 0 ? [`  ${more} ${rest}`] : [])].join('\n')
}

const jsonOf = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

const tellFailure = (
  failure: Failure,
  name: string | undefined,
  json: boolean,
  io: Io,
  language: Language,
) => {
  const { exit, code, text, problems } = failure
  if (json) io.out(jsonOf({ command: name, ok: false, exit, error: { code, ...text, problems } }))
  else io.err.write(`${failureText(failure, language)}\n`)
  return exit
}

const exitOf = ({ stopped, foundWrong }: Result) => {
  if (stopped) return exitCodes.stopped
  return foundWrong ? exitCodes.wrong : exitCodes.done
}

/** One command from what was typed to the exit code. It never throws: whatever goes wrong has its words. */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const { json, help, about, language: asked } = mannerOf(args)
  const language = languageOf(asked, io.from.env)
  if (help) {
    io.out(`${helpOf(about, language)}\n`)
    return exitCodes.done
  }
  const progress = progressOn(io.err, language)
  try {
    const result = await perform(askedBy(args, io.from), progress.tell, io.stops)
    progress.clear()
    const exit = exitOf(result)
    io.out(
      json
        ? jsonOf({ command: about, ok: exit === exitCodes.done, exit, ...result.json })
        : `${result.text[language]}\n`,
    )
    return exit
  } catch (error) {
    progress.clear()
    return tellFailure(failureOf(error), about, json, io, language)
  }
}
