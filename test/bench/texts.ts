import { readDirectiveText } from '../../functions/directives/text/directive-text.ts'
import {
  type CorpusPart,
  corpusParts,
  entriesOf,
  measured,
  readers,
} from '../functions/directives/text/corpus.ts'
import type { Row } from './row.ts'

/** How well the rules read the directives of the corpus, and what a text of thirty pages with eighty assignments costs. */

const names = ['recall', 'precision', 'leads', 'coordinating', 'deadlines'] as const
/** A page of a directive has some 2,300 letters. */
const thirtyPages = 30 * 2_300

const ofPart = (part: CorpusPart): Row[] => {
  const found = measured(entriesOf(part))
  const of = `${part} (${found.texts} texts, ${found.assignments} assignments)`
  return [
    ...names.map((name) => ({ section: 'texts', name: `${of}: ${name}`, unit: 'share', value: found[name] })),
    {
      section: 'texts',
      name: `${of}: days that no words give`,
      unit: 'days',
      value: found.invented,
      bound: 0,
    },
  ]
}

export const benchTexts = async (): Promise<Row[]> => {
  // The lines that give work, so that no signature ends the text before its time.
  const lines = corpusParts
    .flatMap((part) => entriesOf(part))
    .flatMap(({ given, answers }) =>
      given.split('\n').filter((line) => answers.assignments.some(({ quote }) => line.includes(quote))),
    )
  const body = lines.join('\n')
  const text = `${body}\n`.repeat(Math.ceil(thirtyPages / body.length)).slice(0, thirtyPages)
  const start = performance.now()
  const { tasks } = readDirectiveText(text, () => readers('2021-07-05'))
  const cost = { section: 'texts', unit: 'ms', value: performance.now() - start, bound: 2_000 }
  return [
    ...corpusParts.flatMap(ofPart),
    { ...cost, name: `30 pages, ${tasks.length} assignments, read once` },
  ]
}
