import { Refused } from '../../../shared/problems/refused.ts'
import { xmlEvents } from '../../reading/workbook/xml-events.ts'
import { type ZipPart, zipPartsOf } from '../../reading/workbook/zip-directory.ts'
import { zipText } from '../../reading/workbook/zip-text.ts'
import {
  textFileEmpty,
  textFileIsScan,
  textFileUnreadable,
  type WhyUnreadable,
} from '../text-file-problems.ts'
import { cleanLines, LettersTaken } from '../text-lines.ts'
import { type Block, type Seen, WordBlocks } from './word-blocks.ts'
import { linesOf } from './word-lines.ts'
import { Numbering } from './word-numbering.ts'
import { Styles } from './word-styles.ts'
import { WordXml } from './word-xml.ts'

/** The text of a Word file (.docx). Nothing in it is run, followed or unpacked but the parts with its words. */

type Parts = ReadonlyMap<string, ZipPart>

const macroParts = /(?:^|\/)(?:vbaproject|vbadata|activex|customui\d*)(?:[./]|$)/
const macroTypes = /macroenabled|vbaproject|activex/i

const unreadable = (why: WhyUnreadable): Refused => new Refused(textFileUnreadable, { why })

const xmlOf = (parts: Parts, name: string): WordXml | undefined => {
  const part = parts.get(name.toLowerCase())
  return part && new WordXml(xmlEvents(zipText(part)))
}

const requireNoMacros = (parts: Parts): void => {
  if ([...parts.keys()].some((name) => macroParts.test(name))) throw unreadable('macros')
  const types = xmlOf(parts, '[Content_Types].xml')
  if (!types) throw unreadable('kind')
  for (const _ of types.elements())
    for (const type of types.elements())
      if (macroTypes.test(type.attribute('ContentType') ?? '')) throw unreadable('macros')
}

/** The parts that a part names, by the last word of what they are to it: `numbering`, `footnotes`. */
const relatedTo = (parts: Parts, name: string): ReadonlyMap<string, string> => {
  const at = name.lastIndexOf('/') + 1
  const folder = name.slice(0, at)
  const relations = xmlOf(parts, `${folder}_rels/${name.slice(at)}.rels`)
  const found = new Map<string, string>()
  for (const _ of relations?.elements() ?? [])
    for (const relation of relations?.elements() ?? []) {
      if (relation.attribute('TargetMode')?.toLowerCase() === 'external') continue
      const type = relation.attribute('Type') ?? ''
      const target = relation.attribute('Target') ?? ''
      const path = target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`
      found.set(type.slice(type.lastIndexOf('/') + 1), path)
    }
  return found
}

/** Footnotes in their order, each as one block; what only parts them from the page is none. */
const notesOf = (xml: WordXml | undefined, read: (xml: WordXml) => Block[]): string[] => {
  const notes: string[] = []
  for (const _ of xml?.elements() ?? [])
    for (const note of xml?.elements() ?? [])
      if (note.attribute('type') === undefined) notes.push([...linesOf(read(xml as WordXml))].join(' '))
  return notes
}

export interface WordText extends Omit<Seen, 'taken'> {
  readonly lines: readonly string[]
}

/** The body's blocks; a workbook or a presentation, packed in the same way, has none. */
const bodyOf = (document: WordXml, read: (xml: WordXml) => Block[]): Block[] => {
  for (const { name } of document.elements()) if (name === 'document') return read(document)
  throw unreadable('kind')
}

const pictures = /\/media\/[^/]+$/

const wordTextOf = (parts: Parts): WordText => {
  requireNoMacros(parts)
  const main = relatedTo(parts, '').get('officeDocument') ?? ''
  const document = xmlOf(parts, main)
  if (!document) throw unreadable('kind')
  const related = relatedTo(parts, main)
  const partOf = (type: string) => xmlOf(parts, related.get(type) ?? '')
  const lists = { numbering: new Numbering(partOf('numbering')), styles: new Styles(partOf('styles')) }
  const seen: Seen = { taken: new LettersTaken(), deleted: false, converted: false }
  const read = (xml: WordXml) => new WordBlocks(xml, lists, seen).read()
  const body = cleanLines(linesOf(bodyOf(document, read)))
  const notes = ['footnotes', 'endnotes'].flatMap((type) => notesOf(partOf(type), read))
  if (body.length === 0)
    throw new Refused([...parts.keys()].some((name) => pictures.test(name)) ? textFileIsScan : textFileEmpty)
  const numbered = notes.map((note, place) => `[${place + 1}] ${note}`)
  return { lines: [...body, ...cleanLines(numbered)], deleted: seen.deleted, converted: seen.converted }
}

/** Which of the reasons of a spreadsheet that cannot be read is which of a text's. */
const whyOf: Readonly<Record<string, WhyUnreadable>> = {
  'file-encrypted': 'password',
  'file-too-big-unpacked': 'swells',
  'file-has-entities': 'foreign',
  'file-damaged': 'damaged',
}

/**
 * The words of a Word file, a paragraph a line, with the numbers and marks of its lists; footnotes stand at the end,
 * headers, footers and comments nowhere.
 * @throws Refused text-file-unreadable, text-file-empty, text-file-is-scan
 */
export const readWordFile = (bytes: Uint8Array): WordText => {
  try {
    return wordTextOf(zipPartsOf(bytes))
  } catch (error) {
    const why = error instanceof Refused ? whyOf[error.code] : undefined
    throw why ? unreadable(why) : error
  }
}
