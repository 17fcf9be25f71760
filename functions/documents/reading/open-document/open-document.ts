import { Refused } from '../../../shared/problems/refused.ts'
import {
  fileDamaged,
  fileEncrypted,
  fileHasLinks,
  fileHasMacros,
  fileNotExcel,
  fileTooManySheets,
} from '../file-problems.ts'
import { type ImportedTable, maxImported } from '../imported-table.ts'
import { LettersRead } from '../workbook/workbook-cells.ts'
import { type XmlEvent, xmlEvents } from '../workbook/xml-events.ts'
import type { ZipPart } from '../workbook/zip-directory.ts'
import { zipText } from '../workbook/zip-text.ts'
import { OpenTable } from './open-document-sheet.ts'

type Parts = ReadonlyMap<string, ZipPart>

const spreadsheet = /^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?$/
const chart = /^application\/vnd\.oasis\.opendocument\.chart$/

/** Basic, Python and the others: what a document brings to be run. */
const macroParts = /^(?:basic|scripts|dialogs)\//
/** Sources of data elsewhere: another document's table, DDE, a database. */
const sources = new Set([
  'table-source',
  'cell-range-source',
  'dde-source',
  'dde-links',
  'dde-link',
  'database-source-sql',
  'database-source-table',
  'database-source-query',
  'source-service',
])
const running = new Set(['event-listener', 'script', 'applet', 'plugin'])
/** What is drawn may come from a file of the document alone; a link in a text is for a person to click. */
const drawn = new Set(['image', 'object', 'object-ole', 'floating-frame', 'fill-image'])

const eventsOf = (parts: Parts, name: string): Iterable<XmlEvent> => {
  const part = parts.get(name)
  if (!part) throw new Refused(fileDamaged, { reason: `${name} is not there` })
  return xmlEvents(zipText(part))
}

const requireSpreadsheet = (parts: Parts): void => {
  const part = parts.get('mimetype')
  if (!part || part.size > 100 || !spreadsheet.test([...zipText(part)].join('').trim()))
    throw new Refused(fileNotExcel)
  for (const name of parts.keys()) if (macroParts.test(name)) throw new Refused(fileHasMacros)
}

/** The manifest says of each part what it is; a chart is drawn from the sheet's own cells. */
const requireOwnParts = (parts: Parts): void => {
  for (const event of eventsOf(parts, 'meta-inf/manifest.xml')) {
    if (event.kind !== 'open') continue
    if (event.name === 'encryption-data') throw new Refused(fileEncrypted)
    if (event.name !== 'file-entry') continue
    const path = event.attribute('full-path') ?? ''
    const type = event.attribute('media-type') ?? ''
    if (/^Object [^/]*\/?$/i.test(path) && !chart.test(type)) throw new Refused(fileHasLinks, { part: path })
    if (/oleobject|macro/i.test(type)) throw new Refused(fileHasLinks, { part: path })
  }
}

const requireHarmless = ({ name, attribute }: XmlEvent & { kind: 'open' }): void => {
  if (sources.has(name)) throw new Refused(fileHasLinks, { part: name })
  if (running.has(name)) throw new Refused(fileHasMacros)
  if (!drawn.has(name)) return
  const target = attribute('xlink:href') ?? ''
  if (/^(?:[a-z][\w+.-]*:|\/|\\|\.\.)/i.test(target))
    throw new Refused(fileHasLinks, { part: target.slice(0, 60) })
}

/** Reads a document's content: its styles for whether a table is hidden, and its tables. */
class OpenDocument {
  readonly tables: ImportedTable[] = []
  readonly #letters = new LettersRead()
  readonly #hiddenStyles = new Set<string>()
  #style = ''
  #table: { reading: OpenTable; isHidden: boolean } | undefined
  #tableDepth = 0

  take(event: XmlEvent): void {
    if (event.kind === 'open') {
      requireHarmless(event)
      this.#open(event)
    }
    this.#table?.reading.take(event)
    if (event.kind === 'close' && event.name === 'table') this.#closeTable()
  }

  #open({ name, attribute }: XmlEvent & { kind: 'open' }): void {
    if (name === 'style') this.#style = attribute('style:name') ?? ''
    if (name === 'table-properties' && attribute('display') === 'false') this.#hiddenStyles.add(this.#style)
    if (name !== 'table') return
    this.#tableDepth += 1
    if (this.#tableDepth > 1) throw new Refused(fileDamaged, { reason: 'a table inside a table' })
    if (this.tables.length >= maxImported.sheets)
      throw new Refused(fileTooManySheets, { max: maxImported.sheets })
    this.#table = {
      reading: new OpenTable(attribute('table:name') ?? '', this.#letters),
      isHidden: this.#hiddenStyles.has(attribute('style-name') ?? ''),
    }
  }

  #closeTable(): void {
    this.#tableDepth -= 1
    if (!this.#table) return
    const { reading, isHidden } = this.#table
    this.tables.push({ name: reading.name, isHidden, rows: reading.finish() })
    this.#table = undefined
  }
}

/**
 * The sheets of an OpenDocument spreadsheet (.ods), read as they are: nothing is computed, followed or run, and what
 * could is refused with the whole file.
 * @throws Refused file-… with what is wrong
 */
export const openDocumentTables = (parts: Parts): ImportedTable[] => {
  requireSpreadsheet(parts)
  requireOwnParts(parts)
  const document = new OpenDocument()
  for (const event of eventsOf(parts, 'content.xml')) document.take(event)
  return document.tables
}
