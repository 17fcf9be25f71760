import type { Span } from './readable-text.ts'

/** A value, and the words of the text that say it. */
export interface Fact<Value extends string = string> {
  readonly value: Value
  readonly at: Span
}
