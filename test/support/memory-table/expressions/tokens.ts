import { ValidationException } from '../errors.ts'

/** `if_not_exists`, `#name`, `:value`, `<=`, `12`. */
const token = /\s*(#\w+|:\w+|[A-Za-z_]\w*|\d+|<=|>=|<>|[=<>()+\-,.[\]])/y

/** An expression, read from left to right. */
export class Tokens {
  readonly text: string
  readonly all: readonly string[]
  #at = 0

  constructor(text: string) {
    this.text = text
    const all: string[] = []
    token.lastIndex = 0
    const end = text.trimEnd().length
    let at = 0
    while (at < end) {
      token.lastIndex = at
      const [, found] = token.exec(text) ?? []
      if (found === undefined) throw new ValidationException(`Invalid expression: ${text.slice(at)}`)
      all.push(found)
      at = token.lastIndex
    }
    this.all = all
  }

  get next(): string | undefined {
    return this.all[this.#at]
  }

  /** The next one, which must be there, and this one where it is named. */
  take(expected?: string): string {
    const found = this.next
    if (found === undefined || (expected !== undefined && found.toUpperCase() !== expected.toUpperCase()))
      throw new ValidationException(
        `Invalid expression: Syntax error; token: ${found}, expected: ${expected}, in: ${this.text}`,
      )
    this.#at += 1
    return found
  }

  /** Whether the next one is this word, which is then taken. */
  takes(word: string): boolean {
    if (this.next?.toUpperCase() !== word.toUpperCase()) return false
    this.#at += 1
    return true
  }

  requireEnd(): void {
    if (this.next !== undefined) this.take('the end')
  }
}

const mostKept = 2_000

/** Reads each text once: the product's expressions are few. */
export const readingOnce = <Read>(read: (tokens: Tokens) => Read): ((text: string) => Read) => {
  const known = new Map<string, Read>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const tokens = new Tokens(text)
    const result = read(tokens)
    tokens.requireEnd()
    if (known.size >= mostKept) known.clear()
    known.set(text, result)
    return result
  }
}
