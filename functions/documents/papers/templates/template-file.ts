import { Refused } from '../../../shared/problems/refused.ts'
import { type XmlEvent, xmlEvents } from '../../reading/workbook/xml-events.ts'
import { type ZipPart, zipPartsOf } from '../../reading/workbook/zip-directory.ts'
import { zipText } from '../../reading/workbook/zip-text.ts'
import type { Paragraph } from './template-marks.ts'
import { templateUnusable } from './template-problems.ts'

/** A template without pictures has 10 to 30 KB, with a coat of arms some 60; an item of the table holds 400. */
export const maxTemplateBytes = 200 * 1024

/** What is sent may be larger: how much too large it is says its own refusal. */
export const maxSentBytes = 4 * 1024 * 1024

type Parts = ReadonlyMap<string, ZipPart>

const macroParts = /(?:^|\/)(?:vbaproject|vbadata|activex|customui\d*)(?:[./]|$)/
const embeddedParts = /(?:^|\/)(?:embeddings|webextensions|afchunk)/
const forbiddenTypes = /macroenabled|vbaproject|activex/i
const typeOf = (part: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`
const documentType = typeOf('document.main')
/** What the library fills besides the body: it goes by these types, whatever the parts are called. */
const filledTypes: readonly string[] = ['header', 'footer', 'footnotes', 'comments'].map(typeOf)
const endnotesType = typeOf('endnotes')

const unusable = (why: string): Refused => new Refused(templateUnusable, { why })

/** Which of the reasons of a spreadsheet that cannot be read is which of a template's. */
const whyOf: Readonly<Record<string, string>> = {
  'file-encrypted': 'password',
  'file-too-big-unpacked': 'swells',
  'file-has-entities': 'foreign',
}

const understood = <Read>(read: () => Read): Read => {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refused && error.problem !== templateUnusable)
      throw unusable(whyOf[error.code] ?? 'damaged')
    throw error
  }
}

const eventsOf = (parts: Parts, name: string): XmlEvent[] => {
  const found = parts.get(name.toLowerCase())
  if (!found) throw unusable('not-word')
  return [...xmlEvents(zipText(found))]
}

/** The type of each part that the file tells, and its name without the slash at the front. */
const typesOf = (parts: Parts): { readonly type: string; readonly name: string }[] =>
  eventsOf(parts, '[Content_Types].xml').flatMap((event) =>
    event.kind === 'open'
      ? [
          {
            type: event.attribute('ContentType') ?? '',
            name: (event.attribute('PartName') ?? '').replace(/^\//, ''),
          },
        ]
      : [],
  )

const requireWord = (parts: Parts): void => {
  if (!parts.has('[content_types].xml') || !parts.has('word/document.xml')) throw unusable('not-word')
  for (const name of parts.keys()) {
    if (macroParts.test(name)) throw unusable('macros')
    if (embeddedParts.test(name)) throw unusable('embedded')
  }
  const types = typesOf(parts).map(({ type }) => type)
  if (types.some((type) => forbiddenTypes.test(type))) throw unusable('macros')
  if (!types.includes(documentType)) throw unusable('not-word')
}

/** A link that a person may click is never followed here; a picture or a template of elsewhere would be. */
const requireOwnTargets = (parts: Parts): void => {
  for (const name of parts.keys())
    if (name.endsWith('.rels'))
      for (const event of eventsOf(parts, name))
        if (
          event.kind === 'open' &&
          event.attribute('TargetMode')?.toLowerCase() === 'external' &&
          !event.attribute('Type')?.endsWith('/hyperlink')
        )
          throw unusable('links')
}

/** The paragraphs of a part, in their order: each with its own words alone, those of a text box inside it apart. */
const paragraphsIn = (events: readonly XmlEvent[]): Paragraph[] => {
  const open: { text: string; table: number }[] = []
  const done: Paragraph[] = []
  const tables: number[] = []
  let lastTable = 0
  let isText = false
  for (const event of events) {
    if (event.kind === 'text') {
      const paragraph = open.at(-1)
      if (isText && paragraph) paragraph.text += event.text
      continue
    }
    const isOpening = event.kind === 'open'
    if (event.name === 't') isText = isOpening
    if (event.name === 'noBreakHyphen' && isOpening && open.length > 0)
      (open.at(-1) as { text: string }).text += '-'
    if (event.name === 'tbl') {
      if (isOpening) tables.push(++lastTable)
      else tables.pop()
    }
    if (event.name !== 'p') continue
    if (isOpening) open.push({ text: '', table: tables.at(-1) ?? 0 })
    else done.push(open.pop() as Paragraph)
  }
  return done
}

const hasBrace = ({ text }: Paragraph): boolean => /[{}]/.test(text)

/**
 * The words of a Word file, body first, then each header, footer, footnote and comment; nothing in it is run or followed.
 * @throws Refused template-unusable with why: no Word file, too large unpacked, macros, links, a password, damaged, a field
 * in an endnote, where none is filled
 */
export const paragraphsOfTemplate = (file: Uint8Array): Paragraph[][] =>
  understood(() => {
    if (file.length < 4 || file[0] !== 0x50 || file[1] !== 0x4b) throw unusable('not-word')
    const parts = zipPartsOf(file)
    requireWord(parts)
    requireOwnTargets(parts)
    const types = new Map(typesOf(parts).map(({ name, type }) => [name.toLowerCase(), type]))
    const wordsOf = (wanted: readonly string[]) =>
      [...types]
        .filter(([name, type]) => wanted.includes(type) && parts.has(name))
        .map(([name]) => paragraphsIn(eventsOf(parts, name)))
    if (wordsOf([endnotesType]).flat().some(hasBrace)) throw unusable('endnotes')
    const body = paragraphsIn(eventsOf(parts, 'word/document.xml'))
    return [body, ...wordsOf(filledTypes)]
  })
