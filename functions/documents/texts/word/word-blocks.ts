import type { LettersTaken } from '../text-lines.ts'
import { wordsInFont } from './word-fonts.ts'
import type { Numbering } from './word-numbering.ts'
import { type InList, inListOf, type Styles } from './word-styles.ts'
import { isOn, type Opened, valueIn, type WordXml } from './word-xml.ts'

/** A paragraph, its lines parted by `\n`; or a table. */
export type Block = { readonly text: string } | { readonly rows: readonly (readonly Cell[])[] }

export interface Cell {
  /** The first column that it stands in, from 0. */
  readonly column: number
  /** It belongs to the cell above, whose text holds for it. */
  readonly continues: boolean
  readonly blocks: readonly Block[]
}

/** What was seen on the way, for the notes to a text; and how much, which is bounded. */
export interface Seen {
  readonly taken: LettersTaken
  /** Words were struck out in a tracked change and are left out. */
  deleted: boolean
  /** Words stood in letters of before Unicode and were converted. */
  converted: boolean
}

/** Around the things themselves: what they hold belongs to whatever they stand in. */
const wrappings = new Set([
  'AlternateContent',
  'Choice',
  'bdo',
  'body',
  'customXml',
  'dir',
  'fldSimple',
  'hyperlink',
  'ins',
  'moveTo',
  'sdt',
  'sdtContent',
  'smartTag',
  // Around a text box; the older form of it is beside it under `Fallback`.
  'anchor',
  'drawing',
  'graphic',
  'graphicData',
  'group',
  'inline',
  'object',
  'pict',
  'rect',
  'roundrect',
  'shape',
  'textbox',
  'txbx',
  'wgp',
  'wsp',
  'grpSp',
  'wpc',
])
const removed = new Set(['del', 'moveFrom'])

/** An empty cell takes as much memory as so many letters. */
const lettersOfCell = 50

/** What stands in a run for a letter. */
const letters: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  sym: '•',
}

interface RunForm {
  readonly font: string
  readonly isHidden: boolean
}

/** A paragraph while it is read. */
interface Open {
  text: string
  inList: InList
  style: string | undefined
  /** Its end was struck out: what follows belongs to it. */
  isJoined: boolean
  /** What stands in text boxes that hang on it. */
  readonly boxes: Block[]
}

/** Reads the body of a Word file, or its notes, into blocks; what was struck out or hidden is left out. */
export class WordBlocks {
  readonly #xml: WordXml
  readonly #numbering: Numbering
  readonly #styles: Styles
  readonly #seen: Seen

  constructor(xml: WordXml, lists: { readonly numbering: Numbering; readonly styles: Styles }, seen: Seen) {
    this.#xml = xml
    this.#numbering = lists.numbering
    this.#styles = lists.styles
    this.#seen = seen
  }

  /** The blocks in the element that was opened last. */
  read(): Block[] {
    const blocks: Block[] = []
    this.#into(blocks, { text: '' })
    return blocks
  }

  /** @param before the words of a paragraph whose end was struck out */
  #into(blocks: Block[], before: { text: string }): void {
    for (const element of this.#xml.elements()) this.#block(element, blocks, before)
  }

  #block(element: Opened, blocks: Block[], before: { text: string }): void {
    if (removed.has(element.name)) this.#seen.deleted = true
    else if (element.name === 'p') this.#paragraph(blocks, before)
    else if (element.name === 'tbl') blocks.push({ rows: this.#rows() })
    else if (wrappings.has(element.name)) this.#into(blocks, before)
  }

  #paragraph(blocks: Block[], before: { text: string }): void {
    const open: Open = { text: before.text, inList: {}, style: undefined, isJoined: false, boxes: [] }
    this.#inline(open)
    before.text = open.isJoined ? open.text : ''
    if (!open.isJoined) {
      const text = `${this.#markOf(open)}${open.text}`
      if (text.trim()) blocks.push({ text })
    }
    blocks.push(...open.boxes)
  }

  /** Word counts an empty paragraph of a list too. */
  #markOf({ inList, style, text }: Open): string {
    const ofStyle = this.#styles.inList(style, this.#numbering)
    const list = inList.list ?? ofStyle.list
    if (list === undefined || list === '0') return ''
    const mark = this.#numbering.nextMark(list, inList.level ?? ofStyle.level ?? 0)
    return mark && text.trim() ? `${mark} ` : ''
  }

  #inline(open: Open): void {
    for (const element of this.#xml.elements()) {
      if (removed.has(element.name)) this.#seen.deleted = true
      else if (element.name === 'pPr') this.#paragraphForm(open)
      else if (element.name === 'r') this.#run(open)
      else if (element.name === 'txbxContent') this.#into(open.boxes, { text: '' })
      else if (wrappings.has(element.name)) this.#inline(open)
    }
  }

  #paragraphForm(open: Open): void {
    for (const element of this.#xml.elements()) {
      if (element.name === 'pStyle') open.style = valueIn(element)
      if (element.name === 'numPr') open.inList = inListOf(this.#xml)
      if (element.name !== 'rPr') continue
      for (const property of this.#xml.elements()) if (removed.has(property.name)) open.isJoined = true
    }
  }

  #run(open: Open): void {
    let form: RunForm = { font: '', isHidden: false }
    for (const element of this.#xml.elements()) {
      if (element.name === 'rPr') form = this.#runForm()
      else if (element.name === 't') open.text += this.#wordsIn(form)
      else if (wrappings.has(element.name)) this.#inline(open)
      else if (!form.isHidden) open.text += this.#letterFor(element.name)
    }
  }

  #letterFor(name: string): string {
    const letter = letters[name] ?? ''
    this.#seen.taken.add(letter.length)
    return letter
  }

  #runForm(): RunForm {
    let [font, isHidden] = ['', false]
    for (const element of this.#xml.elements()) {
      if (element.name === 'rFonts') font = element.attribute('ascii') ?? element.attribute('hAnsi') ?? ''
      if (element.name === 'vanish') isHidden = isOn(element)
    }
    return { font, isHidden }
  }

  #wordsIn({ font, isHidden }: RunForm): string {
    const text = this.#xml.text()
    if (isHidden) return ''
    this.#seen.taken.add(text.length)
    const words = wordsInFont(text, font)
    if (words !== text) this.#seen.converted = true
    return words
  }

  #rows(): Cell[][] {
    const rows: Cell[][] = []
    const within = () => {
      for (const element of this.#xml.elements()) {
        if (element.name === 'tr') {
          const row = this.#row()
          if (row) rows.push(row)
        } else if (wrappings.has(element.name)) within()
      }
    }
    within()
    return rows
  }

  /** Nothing where the whole row was struck out. */
  #row(): Cell[] | undefined {
    const cells: Cell[] = []
    let [column, isRemoved] = [0, false]
    const within = () => {
      for (const element of this.#xml.elements()) {
        if (element.name === 'trPr') {
          for (const property of this.#xml.elements()) if (property.name === 'del') isRemoved = true
        } else if (element.name === 'tc') {
          const { cell, span } = this.#cell(column)
          cells.push(cell)
          column += span
        } else if (wrappings.has(element.name)) within()
      }
    }
    within()
    if (isRemoved) this.#seen.deleted = true
    return isRemoved ? undefined : cells
  }

  #cell(column: number): { cell: Cell; span: number } {
    this.#seen.taken.add(lettersOfCell)
    const blocks: Block[] = []
    const before = { text: '' }
    let [continues, span] = [false, 1]
    for (const element of this.#xml.elements()) {
      if (element.name === 'tcPr') {
        for (const property of this.#xml.elements()) {
          if (property.name === 'vMerge') continues = valueIn(property) !== 'restart'
          if (property.name === 'gridSpan') span = Math.max(1, Number(valueIn(property)) || 1)
        }
      } else this.#block(element, blocks, before)
    }
    return { cell: { column, continues, blocks }, span }
  }
}
