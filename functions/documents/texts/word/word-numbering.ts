import { isOn, valueIn, type WordXml } from './word-xml.ts'

/** The numbers and marks that Word writes before the paragraphs of a list and keeps out of their text. */

interface Level {
  readonly start: number
  /** How its number is written: `decimal`, `lowerLetter`, `bullet`, … */
  readonly format: string
  /** What is written: `%1.`, `%1.%2)`, `-`. */
  readonly text: string
  /** A paragraph of this style is on this level, whatever else it says. */
  readonly style?: string
  readonly isDecimal: boolean
  /** It begins again after a level before this one; never where this is 0. */
  readonly restartsAfter?: number
}

type Levels = ReadonlyMap<number, Level>

interface List {
  /** Lists of one form count on together. */
  readonly form: string
  /** Levels that this list has of its own. */
  readonly own: Levels
  /** Where a level begins in this list, once. */
  readonly starts: ReadonlyMap<number, number>
}

const roman: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const asRoman = (number: number): string => {
  let [rest, text] = [number, '']
  for (const [value, letters] of roman) for (; rest >= value; rest -= value) text += letters
  return text
}

/** `a` to `z`, then `aa`, `bb`. */
const asLetter = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))

const written: Readonly<Record<string, (number: number) => string>> = {
  lowerLetter: asLetter,
  upperLetter: (number) => asLetter(number).toUpperCase(),
  lowerRoman: asRoman,
  upperRoman: (number) => asRoman(number).toUpperCase(),
  decimalZero: (number) => String(number).padStart(2, '0'),
  none: () => '',
}

/** Further than any list counts; what is beyond is written as a number. */
const longestInLetters = 1_000

const numberIn = (format: string, number: number): string =>
  (number > 0 && number < longestInLetters ? written[format] : undefined)?.(number) ?? String(number)

/** The marks that a person types too; a sign that only a font of signs has is a dash to everybody else. */
const markOf = (text: string): string => (/^[-–—+*•>]$/.test(text.trim()) ? text.trim() : '-')

const levelOf = (xml: WordXml): Level => {
  const level: { -readonly [Key in keyof Level]: Level[Key] } = {
    start: 1,
    format: 'decimal',
    text: '',
    isDecimal: false,
  }
  for (const element of xml.elements()) {
    if (element.name === 'start') level.start = Number(valueIn(element)) || 0
    if (element.name === 'numFmt') level.format = valueIn(element)
    if (element.name === 'lvlText') level.text = valueIn(element)
    if (element.name === 'pStyle') level.style = valueIn(element)
    if (element.name === 'isLgl') level.isDecimal = isOn(element)
    if (element.name === 'lvlRestart') level.restartsAfter = Number(valueIn(element))
  }
  return level
}

interface Form {
  readonly levels: Levels
  /** A style of lists whose form this is; a form may only name that style. */
  readonly style?: string
  readonly ofStyle?: string
}

const formOf = (xml: WordXml): Form => {
  const levels = new Map<number, Level>()
  const styles: { style?: string; ofStyle?: string } = {}
  for (const element of xml.elements()) {
    if (element.name === 'lvl') levels.set(Number(element.attribute('ilvl')), levelOf(xml))
    if (element.name === 'styleLink') styles.style = valueIn(element)
    if (element.name === 'numStyleLink') styles.ofStyle = valueIn(element)
  }
  return { levels, ...styles }
}

const listOf = (xml: WordXml): List => {
  const own = new Map<number, Level>()
  const starts = new Map<number, number>()
  let form = ''
  for (const element of xml.elements()) {
    if (element.name === 'abstractNumId') form = valueIn(element)
    if (element.name !== 'lvlOverride') continue
    const place = Number(element.attribute('ilvl'))
    for (const inner of xml.elements()) {
      if (inner.name === 'startOverride') starts.set(place, Number(valueIn(inner)))
      if (inner.name === 'lvl') own.set(place, levelOf(xml))
    }
  }
  return { form, own, starts }
}

/** As many levels as Word has. */
const deepest = 8

/** The lists of one document, counting while its paragraphs are read in their order. */
export class Numbering {
  readonly #forms = new Map<string, Form>()
  readonly #lists = new Map<string, List>()
  /** By form, the number that each level has reached. */
  readonly #reached = new Map<string, (number | undefined)[]>()
  /** Beginnings of a list's own that were used. */
  readonly #begun = new Set<string>()

  /** @param xml `numbering.xml`; nothing where the document has no lists */
  constructor(xml?: WordXml) {
    for (const _ of xml?.elements() ?? [])
      for (const element of xml?.elements() ?? []) {
        const id = (name: string) => element.attribute(name) ?? ''
        if (element.name === 'abstractNum') this.#forms.set(id('abstractNumId'), formOf(xml as WordXml))
        if (element.name === 'num') this.#lists.set(id('numId'), listOf(xml as WordXml))
      }
  }

  #levelsOf({ form, own }: List): Levels {
    const found = this.#forms.get(form)
    const byStyle = (style: string) => [...this.#forms.values()].find((one) => one.style === style)
    const base = found?.ofStyle ? byStyle(found.ofStyle) : found
    return new Map([...(base?.levels ?? []), ...own])
  }

  /** The level of a list that belongs to a style of paragraphs. */
  levelOfStyle(listId: string, style: string): number | undefined {
    const list = this.#lists.get(listId)
    return list && [...this.#levelsOf(list)].find(([, level]) => level.style === style)?.[0]
  }

  #count(listId: string, { form, starts }: List, levels: Levels, place: number): (number | undefined)[] {
    const reached = this.#reached.get(form) ?? []
    this.#reached.set(form, reached)
    const start = starts.get(place)
    const beginning = `${listId}/${place}`
    const isNew = start !== undefined && !this.#begun.has(beginning)
    this.#begun.add(beginning)
    const before = isNew ? undefined : reached[place]
    reached[place] = before === undefined ? (start ?? levels.get(place)?.start ?? 1) : before + 1
    for (let deeper = place + 1; deeper <= deepest; deeper += 1) {
      const after = levels.get(deeper)?.restartsAfter
      if (after === undefined || (after > 0 && place < after)) reached[deeper] = undefined
    }
    return reached
  }

  /**
   * What Word writes before the next paragraph of a list, which counts it: `1.`, `a)`, `-`; an empty text where the
   * list writes nothing.
   */
  nextMark(listId: string, place: number): string {
    const list = this.#lists.get(listId)
    if (!list || place > deepest) return ''
    const levels = this.#levelsOf(list)
    const level = levels.get(place)
    if (!level) return ''
    const reached = this.#count(listId, list, levels, place)
    if (level.format === 'bullet') return markOf(level.text)
    const numberOf = (at: number): string => {
      const { format = 'decimal', start = 1 } = levels.get(at) ?? {}
      return numberIn(level.isDecimal ? 'decimal' : format, reached[at] ?? start)
    }
    return level.text.replace(/%([1-9])/g, (_, digit: string) => numberOf(Number(digit) - 1)).trim()
  }
}
