/**
 * What a request can name: every text that the city has shown so far, by the name under which it stood and by the forms
 * that the description gives. So most requests reach past "not found".
 */
export class KnownTexts {
  readonly #seen = new Set<string>()
  readonly #byName = new Map<string, string[]>()
  readonly #byForm = new Map<string, string[]>()

  #add(text: string, name: string): void {
    if (text === '' || text.length > longest) return
    keep(this.#byName, name, text)
    if (this.#seen.has(text)) return
    this.#seen.add(text)
    for (const form of this.#byForm.keys()) if (expressionOf(form).test(text)) keep(this.#byForm, form, text)
  }

  /** As if nothing had been shown. */
  forget(): void {
    for (const kept of [this.#seen, this.#byName, this.#byForm]) kept.clear()
  }

  /** Takes all texts out of an answer or an item; of an address also its parts. */
  learn(value: unknown, name = ''): void {
    if (Array.isArray(value)) for (const inner of value.slice(0, 50)) this.learn(inner, name)
    else if (typeof value === 'object' && value !== null)
      for (const [inner, of] of Object.entries(value)) this.learn(of, inner)
    else if (typeof value === 'number') this.#add(String(value), name)
    else if (typeof value === 'string') {
      this.#add(value, name)
      if (/^(https?:|\/api\/)/.test(value)) for (const part of value.split(/[/?=&#]/)) this.#add(part, '')
    }
  }

  /** One of those that fit the form or, where there is no form, stood under this name; undefined where there is none. */
  one(name: string, form: string | undefined, place: number): string | undefined {
    const fitting = form === undefined ? this.#byName.get(name) : this.#fitting(form)
    return fitting?.[place % fitting.length]
  }

  #fitting(form: string): readonly string[] {
    const known = this.#byForm.get(form)
    if (known) return known
    const fitting = [...this.#seen].filter((text) => expressionOf(form).test(text)).slice(-most)
    this.#byForm.set(form, fitting)
    return fitting
  }
}

const longest = 300
/** Of one name or form; the oldest go. */
const most = 120

const expressions = new Map<string, RegExp>()
const expressionOf = (form: string): RegExp => {
  const expression = expressions.get(form) ?? new RegExp(form, 'u')
  expressions.set(form, expression)
  return expression
}

const keep = (texts: Map<string, string[]>, name: string, text: string): void => {
  const kept = texts.get(name) ?? []
  if (kept.includes(text)) return
  kept.push(text)
  if (kept.length > most) kept.shift()
  texts.set(name, kept)
}
