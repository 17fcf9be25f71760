import type { Because } from './clause.ts'
import type { NamedBody } from './named-bodies.ts'
import type { Passage } from './passages.ts'
import type { Span } from './readable-text.ts'

/** A task that the words of a directive give, each part of it with the place of the words that justify it. */
export interface ProposedTask {
  /** The sentences it comes from, the one that gives the work first. */
  readonly sentences: readonly Span[]
  readonly because: Because | 'point' | 'labelled' | 'further' | 'row'
  readonly work: Span
  /** What the work is about, where a heading says so. */
  readonly topic: Span | undefined
  readonly lead: readonly Span[]
  readonly coordinating: readonly Span[]
  /** Bodies beside those that coordinate whom no name tells: "các đơn vị liên quan". */
  readonly nobody: readonly Span[]
  readonly deadline: readonly Span[]
  /** Whether the deadline stands with the work, above it, or is one for several. */
  readonly deadlineOf: 'work' | 'above' | 'all' | undefined
}

/** A sentence that speaks like an assignment and was not taken for one. */
export interface NotTaken {
  readonly at: Span
  readonly because: 'no-lead' | 'deadline-alone'
}

/** What a sentence gives to the points below it. */
export interface Giving {
  readonly lead: readonly Span[]
  readonly coordinating: readonly NamedBody[]
  readonly deadline: readonly Span[]
}

/** A task while its sentences are read; `line` is that of its first, `above` what leads to it. */
export type Draft = { -readonly [Key in keyof ProposedTask]: ProposedTask[Key] } & {
  readonly line: number
  readonly above: Passage | undefined
}

/** Places in a sentence as places in the whole text. */
export const moved = <Place extends Span>(places: readonly Place[], by: number): Place[] =>
  places.map((place) => ({ ...place, from: place.from + by, to: place.to + by }))

export const draftOf = (
  { from, to, line, above }: Passage,
  because: ProposedTask['because'],
  work: Span,
  topic: Span | undefined,
): Draft => ({
  sentences: [{ from, to }],
  because,
  work,
  topic,
  lead: [],
  coordinating: [],
  nobody: [],
  deadline: [],
  deadlineOf: undefined,
  line,
  above,
})

/** Those who help, apart from those whom no name tells. */
export const takeHelpers = (task: Draft, bodies: readonly NamedBody[]): void => {
  task.coordinating = bodies.filter(({ is }) => is !== 'nobody')
  task.nobody = bodies.filter(({ is }) => is === 'nobody')
}

/** The deadline that stands with the work; else that above it. */
export const takeDeadline = (task: Draft, own: readonly Span[], above: readonly Span[]): void => {
  task.deadline = own.length > 0 ? own : above
  task.deadlineOf = own.length > 0 ? 'work' : above.length > 0 ? 'above' : undefined
}
