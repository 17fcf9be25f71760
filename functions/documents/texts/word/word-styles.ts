import type { Numbering } from './word-numbering.ts'
import { valueIn, type WordXml } from './word-xml.ts'

/** Which list a paragraph belongs to, as far as it or its style says. */
export interface InList {
  list?: string
  level?: number
}

/** Reads `<w:numPr>`, which was opened last. */
export const inListOf = (xml: WordXml): InList => {
  const found: InList = {}
  for (const element of xml.elements()) {
    if (element.name === 'numId') found.list = valueIn(element)
    if (element.name === 'ilvl') found.level = Number(valueIn(element))
  }
  return found
}

interface Style extends InList {
  basedOn?: string
}

const styleOf = (xml: WordXml): Style => {
  const style: Style = {}
  for (const element of xml.elements()) {
    if (element.name === 'basedOn') style.basedOn = valueIn(element)
    if (element.name !== 'pPr') continue
    for (const property of xml.elements()) if (property.name === 'numPr') Object.assign(style, inListOf(xml))
  }
  return style
}

/** Longer than any chain of styles; one that leads back to itself ends here. */
const longestChain = 20

/** The styles of a document's paragraphs, for the lists in them. */
export class Styles {
  readonly #styles = new Map<string, Style>()
  #usual = ''

  /** @param xml `styles.xml`; nothing where the document has none */
  constructor(xml?: WordXml) {
    for (const _ of xml?.elements() ?? [])
      for (const element of xml?.elements() ?? []) {
        if (element.name !== 'style' || element.attribute('type') !== 'paragraph') continue
        const id = element.attribute('styleId') ?? ''
        if (/^(?:1|true|on)$/.test(element.attribute('default') ?? '')) this.#usual = id
        this.#styles.set(id, styleOf(xml as WordXml))
      }
  }

  /** The list that a style puts its paragraphs into, or the styles that it builds upon. */
  inList(name: string | undefined, numbering: Numbering): InList {
    const found: InList = {}
    let id: string | undefined = name ?? this.#usual
    for (let step = 0; id !== undefined && step < longestChain; step += 1) {
      const style: Style = this.#styles.get(id) ?? {}
      if (style.list !== undefined && found.list === undefined) {
        found.list = style.list
        const level = found.level ?? numbering.levelOfStyle(style.list, id)
        if (level !== undefined) found.level = level
      }
      if (style.level !== undefined) found.level ??= style.level
      id = style.basedOn
    }
    return found
  }
}
