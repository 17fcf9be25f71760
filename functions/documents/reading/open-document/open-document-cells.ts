import { damaged } from '../damaged.ts'
import { type ImportedCell, importedText } from '../imported-table.ts'
import { longer } from '../workbook/workbook-cells.ts'
import { computedCell } from '../workbook/workbook-formulas.ts'
import type { XmlEvent } from '../workbook/xml-events.ts'

/** The cells of an OpenDocument table ([ODF 1.3] 9.1.4, 19.377): the value stands in attributes, what is shown in paragraphs. */

type Attribute = (name: string) => string | undefined

/** How often a cell or row is repeated, or over how many it reaches; never more than a sheet has. */
export const timesOf = (words: string | undefined): number => {
  if (words === undefined) return 1
  const times = /^[1-9]\d{0,6}$/.test(words) ? Number(words) : 0
  if (times < 1 || times > 1_048_576) throw damaged('a number of repetitions')
  return times
}

/** "8/2021" as it was typed is kept as the first of August: the month is meant, not its first day. */
const showsMonthOnly = /^\s*(?:0?[1-9]|1[0-2])\s*[/.-]\s*\d{4}\s*$/

/** The day, where it is one that a list of tasks can mean; what else stands there is told as it is shown. */
const dayOf = (value: string, shown: string): ImportedCell => {
  const [day = ''] = /^(?:19[5-9]|20\d)\d-\d\d-\d\d(?=T|$)/.exec(value) ?? []
  const at = new Date(`${day}T00:00:00Z`)
  const isDay = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) && day !== ''
  if (isDay && day.endsWith('-01') && showsMonthOnly.test(shown)) return importedText(shown)
  return isDay ? { date: day } : importedText(shown || value)
}

const numberOf = (value: string | undefined): ImportedCell => {
  const number = Number(value)
  if (!value?.trim() || !Number.isFinite(number)) throw damaged('a number that is none')
  return { number }
}

/** What is shown instead of a result; older programs store 0 or nothing beside it. */
const isErrorShown = (shown: string): boolean => /^(?:#[A-Z][A-Z0/]*[!?]?|#N\/A|Err:\d+)$/.test(shown)

/** A cell while it is open: its attributes, and the paragraphs that are its own. */
export class OpenCell {
  readonly times: number
  readonly rowsSpanned: number
  /** Without the name of its language, `of:=`. */
  readonly formula: string | undefined
  readonly #attribute: Attribute
  readonly #isCovered: boolean
  #paragraphs = 0
  #shown = ''
  #depth = 0
  /** At that depth a note, a drawing or a pronunciation began. */
  #asideFrom: number | undefined

  constructor(attribute: Attribute, isCovered: boolean) {
    this.#attribute = attribute
    this.#isCovered = isCovered
    this.times = timesOf(attribute('number-columns-repeated'))
    this.rowsSpanned = timesOf(attribute('number-rows-spanned'))
    this.formula = attribute('formula')?.replace(/^(?:[\w-]+:)?=?/, '')
  }

  /** Takes what stands inside the cell. */
  take(event: XmlEvent): void {
    if (event.kind === 'text') {
      // Between paragraphs there is nothing but the layout of the XML.
      if (this.#depth > 0 && this.#asideFrom === undefined)
        this.#add(event.text.replace(/\s*[\r\n]\s*/g, ' '))
      return
    }
    if (event.kind === 'close') {
      if (this.#depth === this.#asideFrom) this.#asideFrom = undefined
      this.#depth -= 1
      return
    }
    this.#depth += 1
    this.#open(event)
  }

  #open({ name, attribute }: XmlEvent & { kind: 'open' }): void {
    if (this.#asideFrom !== undefined) return
    if ((this.#depth === 1 && name !== 'p') || name === 'ruby-text' || name === 'annotation')
      this.#asideFrom = this.#depth
    else if (name === 'p') {
      if (this.#paragraphs > 0) this.#add('\n')
      this.#paragraphs += 1
    } else if (name === 's') this.#add(' '.repeat(Math.min(timesOf(attribute('c')), 1_000)))
    else if (name === 'tab') this.#add('\t')
    else if (name === 'line-break') this.#add('\n')
  }

  #add(text: string): void {
    this.#shown = longer(this.#shown, text)
  }

  #value(): ImportedCell {
    const attribute = this.#attribute
    switch (attribute('office:value-type') ?? attribute('value-type')) {
      case 'float':
      case 'percentage':
      case 'currency':
        return numberOf(attribute('value'))
      case 'date':
        return dayOf(attribute('date-value') ?? '', this.#shown)
      case 'boolean':
        return { boolean: attribute('boolean-value') === 'true' }
      case 'string':
        return importedText(longer(attribute('string-value') ?? this.#shown, ''))
      default:
        return importedText(this.#shown)
    }
  }

  /**
   * What the cell says. Under a cell that was joined over it there may be something that nobody sees.
   * @throws Refused file-damaged, file-cell-too-long
   */
  finish(): ImportedCell {
    if (this.#isCovered) return undefined
    const shown = this.#shown.trim()
    const isError = this.#attribute('calcext:value-type') === 'error' || isErrorShown(shown)
    if (this.formula === undefined) return this.#value()
    if (isError) return { error: shown || '#N/A', formula: true }
    const value = this.#value()
    const isEmptyText = this.#attribute('value-type') === 'string' || this.#paragraphs > 0
    return value || !isEmptyText ? computedCell(value, this.formula) : undefined
  }
}
