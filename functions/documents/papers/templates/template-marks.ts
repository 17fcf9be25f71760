import { type Field, insideOf, numbering } from './fields.ts'

/** A paragraph of a template, with the table it stands in: 0 outside of all. */
export interface Paragraph {
  readonly text: string
  readonly table: number
}

/** What stands between braces: a field, what opens a part or a list, what closes it. */
interface Mark {
  readonly sign: '' | '#' | '^' | '/'
  readonly name: string
  readonly written: string
  readonly paragraph: Paragraph
}

/** Where an opening mark led: what the names inside of it mean. */
interface Opened {
  readonly mark: Mark
  /** The field that it opens; absent where nobody knows it. */
  readonly field: Field | undefined
}

/** What is wrong with a template, and in which paragraph. */
export interface Fault {
  readonly code:
    | 'brace-alone'
    | 'unknown-field'
    | 'field-of-a-list'
    | 'field-of-the-whole'
    | 'list-as-text'
    | 'condition-as-text'
    | 'never-opened'
    | 'closed-by-another'
    | 'never-closed'
    | 'in-and-out-of-a-table'
    | 'missing-field'
  readonly facts: Readonly<Record<string, string>>
}

const marksOf = (paragraph: Paragraph): Mark[] =>
  [...paragraph.text.matchAll(/\{([^{}]*)\}/g)].map(([written, inside = '']) => {
    const trimmed = inside.trim()
    const sign = /^[#^/]/.exec(trimmed)?.[0] ?? ''
    return { sign: sign as Mark['sign'], name: trimmed.slice(sign.length).trim(), written, paragraph }
  })

/** As much of a paragraph as one needs to find it. */
const whereIs = ({ text }: Paragraph): string => {
  const trimmed = text.trim()
  return trimmed.length > 90 ? `${trimmed.slice(0, 90)}…` : trimmed
}

const bracesIn = (paragraph: Paragraph): Fault[] =>
  /[{}]/.test(paragraph.text.replace(/\{[^{}]*\}/g, ''))
    ? [{ code: 'brace-alone', facts: { where: whereIs(paragraph) } }]
    : []

const bare = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]/g, '')

/** The way from the outermost list of fields to each field: names of the lists around it. */
const waysOf = (fields: readonly Field[], way: readonly string[] = []): [Field, readonly string[]][] =>
  fields.flatMap((field) => [
    [field, way] as [Field, readonly string[]],
    ...waysOf(insideOf(field), [...way, field.name]),
  ])

const isInScope = (field: Field): boolean => 'rows' in field || 'part' in field

/** Reads a template's marks in their order, and says what a reader of the paper would stumble over. */
class Reading {
  readonly faults: Fault[] = []
  readonly #opened: Opened[] = []
  readonly #used = new Set<string>()

  readonly #fields: readonly Field[]

  constructor(fields: readonly Field[]) {
    this.#fields = fields
  }

  read(mark: Mark): void {
    if (mark.sign === '/') this.#close(mark)
    else if (mark.sign === '') this.#print(mark)
    else this.#open(mark)
  }

  end(): void {
    for (const { mark } of this.#opened) this.#say('never-closed', mark, { name: mark.name })
    for (const [field, way] of waysOf(this.#fields))
      if (field.required && !this.#used.has([...way, field.name].join('/')) && this.#isOpened(way))
        this.faults.push({
          code: 'missing-field',
          facts: {
            written: [...way.map((name) => `#${name}`), isInScope(field) ? `#${field.name}` : field.name]
              .map((name) => `{${name}}`)
              .join(' '),
            says: field.says.vi,
            saysEn: field.says.en,
          },
        })
  }

  #isOpened(way: readonly string[]): boolean {
    return way.length === 0 || this.#used.has(way.join('/'))
  }

  #say(code: Fault['code'], { written, paragraph }: Mark, facts: Fault['facts'] = {}): void {
    this.faults.push({ code, facts: { written, where: whereIs(paragraph), ...facts } })
  }

  #scopes(): (Field & { readonly isList: boolean })[] {
    return this.#opened.flatMap(({ field, mark }) =>
      field && isInScope(field) && mark.sign === '#' ? [{ ...field, isList: 'rows' in field }] : [],
    )
  }

  /** The field that a name means where it stands, innermost list first; a figure of the whole never stands in for a row's. */
  #find(mark: Mark): Field | undefined {
    const { name } = mark
    if (name === numbering.name) return numbering
    const scopes = this.#scopes()
    for (const [depth, scope] of [...scopes.entries()].reverse()) {
      const found = insideOf(scope).find((field) => field.name === name)
      if (found) return this.#use(found, scopes.slice(0, depth + 1))
    }
    const whole = this.#fields.find((field) => field.name === name)
    if (whole && (whole.common || !scopes.some(({ isList }) => isList))) return this.#use(whole, [])
    if (whole) this.#say('field-of-the-whole', mark, { name: scopes.at(-1)?.name ?? '' })
    else this.#sayUnknown(mark)
    return undefined
  }

  #use(field: Field, scopes: readonly Field[]): Field {
    this.#lastWay = [...scopes.map(({ name }) => name), field.name].join('/')
    return field
  }

  #lastWay = ''

  #sayUnknown(mark: Mark): void {
    const all = waysOf(this.#fields)
    const elsewhere = all.find(([field, way]) => field.name === mark.name && way.length > 0)
    if (elsewhere) {
      this.#say('field-of-a-list', mark, { name: elsewhere[1].map((name) => `{#${name}}`).join(' ') })
      return
    }
    const meant = all.find(([field]) => bare(field.name) === bare(mark.name))?.[0].name
    this.#say('unknown-field', mark, { meant: meant ? `{${mark.sign}${meant}}` : '' })
  }

  #print(mark: Mark): void {
    const field = this.#find(mark)
    if (!field) return
    if (isInScope(field)) this.#say('list-as-text', mark, { name: field.name })
    else if ('holds' in field) this.#say('condition-as-text', mark, { name: field.name })
    else this.#used.add(this.#lastWay)
  }

  #open(mark: Mark): void {
    const field = this.#find(mark)
    if (field && isInScope(field) && mark.sign === '#') this.#used.add(this.#lastWay)
    this.#opened.push({ mark, field })
  }

  #close(mark: Mark): void {
    const opened = this.#opened.pop()
    if (!opened) this.#say('never-opened', mark)
    else if (mark.name && mark.name !== opened.mark.name)
      this.#say('closed-by-another', mark, { name: opened.mark.name })
    else if (mark.paragraph.table !== opened.mark.paragraph.table)
      this.#say('in-and-out-of-a-table', mark, { name: opened.mark.name })
  }
}

/**
 * What is wrong with the words of a template: braces alone, names that nothing has or that mean nothing where they stand, lists
 * and conditions that are not closed, figures without which the paper says nothing.
 * @param parts the paragraphs of the body, and of each header and footer: what opens in one of them closes there
 */
export const faultsOf = (parts: readonly (readonly Paragraph[])[], fields: readonly Field[]): Fault[] => {
  const reading = new Reading(fields)
  const braces = parts.flat().flatMap(bracesIn)
  for (const paragraph of parts.flat()) for (const mark of marksOf(paragraph)) reading.read(mark)
  reading.end()
  return [...braces, ...reading.faults]
}
