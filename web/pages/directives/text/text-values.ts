import type { DirectiveReading } from '../../../../functions/directives/text/directive-text.ts'
import type { ProposedTask } from '../../../../functions/directives/text/proposed-task.ts'
import type { Span } from '../../../../functions/directives/text/readable-text.ts'
import { dayWritten } from '../../../values/dates.ts'
import { emptyRow, rowOfText, textOfRow } from '../grid/task-rows.ts'
import { type DirectiveTyped, emptyDirective } from '../register/directive-values.ts'

/** What a text says, as the form of a directive holds it. */
export interface TextTyped extends DirectiveTyped {
  /** The text itself; empty as long as none was given. */
  readonly text: string
  /** Places of the directive's own facts in it. */
  readonly factPlaces: string
  /** Where the text may differ from what its file shows, in words. */
  readonly fileNotes: readonly string[]
  /** Sentences that speak like an assignment and are no line, each as a text. */
  readonly notTaken: readonly string[]
}

export const emptyText: TextTyped = {
  ...emptyDirective,
  text: '',
  factPlaces: '',
  fileNotes: [],
  notTaken: [],
}

type Place = readonly [from: number, to: number]

/** Where in the text a line comes from. */
export interface Source {
  readonly sentences: readonly Place[]
  readonly lead: readonly Place[]
  readonly coordinating: readonly Place[]
  readonly deadline: readonly Place[]
}

const nowhere: Source = { sentences: [], lead: [], coordinating: [], deadline: [] }

/** Where the line comes from; nowhere for one that somebody typed. */
export const sourceOf = (row: string): Source => {
  const { source } = rowOfText(row)
  return source ? JSON.parse(source) : nowhere
}

export interface NotTaken {
  readonly at: Place
  readonly because: DirectiveReading['notTaken'][number]['because']
}

export const notTakenOf = (texts: readonly string[]): readonly NotTaken[] =>
  texts.map((text) => JSON.parse(text))

const places = (spans: readonly Span[]): Place[] => spans.map(({ from, to }) => [from, to])

const wordsAt = (text: string, spans: readonly Span[]): string =>
  spans.map(({ from, to }) => text.slice(from, to).replace(/\s+/g, ' ').trim()).join('; ')

const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const withSmall = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words

/** The words of the work without the signs around them, behind what they are about. */
const titleIn = (text: string, { work, topic }: ProposedTask): string => {
  const words = wordsAt(text, [work]).replace(/^[\s,:;–-]+|[\s,:;./–-]+$/g, '')
  return topic ? `${wordsAt(text, [topic])}: ${withSmall(words)}` : withCapital(words)
}

const rowOfTask = (text: string, task: ProposedTask): string => {
  const source: Source = {
    sentences: places(task.sentences),
    lead: places(task.lead),
    coordinating: places([...task.coordinating, ...task.nobody]),
    deadline: places(task.deadline),
  }
  return textOfRow({
    ...emptyRow,
    title: titleIn(text, task),
    lead: wordsAt(text, task.lead),
    coordinating: wordsAt(text, task.coordinating),
    deadline: wordsAt(text, task.deadline),
    source: JSON.stringify(source),
  })
}

/** A line of a sentence that was not taken for an assignment: its words, for a person to complete. */
export const rowOfSentence = (text: string, { at }: NotTaken): string =>
  textOfRow({
    ...emptyRow,
    title: text
      .slice(...at)
      .replace(/\s+/g, ' ')
      .trim(),
    source: JSON.stringify({ ...nowhere, sentences: [at] } satisfies Source),
  })

/** The form's values out of what was read; facts that the text does not tell stay empty. */
export const typedOf = (
  { text, head, tasks, notTaken }: DirectiveReading,
  fileNotes: readonly string[],
): TextTyped => {
  const { kind, number, issuedOn, issuer, signer, abstract, urgency } = head
  const facts = [kind, number, issuedOn, issuer, signer, abstract, urgency].flatMap((fact) => fact?.at ?? [])
  return {
    ...emptyText,
    text,
    fileNotes,
    factPlaces: JSON.stringify(places(facts)),
    notTaken: notTaken.map(({ at, because }) =>
      JSON.stringify({ at: [at.from, at.to], because } satisfies NotTaken),
    ),
    kind: kind?.value ?? '',
    number: number?.value ?? '',
    issuedOn: issuedOn ? dayWritten(issuedOn.value) : '',
    issuer: issuer?.value ?? '',
    signer: signer?.value ?? '',
    abstract: abstract?.value ?? '',
    urgency: urgency?.value ?? '',
    rows: tasks.length > 0 ? tasks.map((task) => rowOfTask(text, task)) : emptyText.rows,
  }
}
