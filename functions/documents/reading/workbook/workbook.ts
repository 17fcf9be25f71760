import { Refused } from '../../../shared/problems/refused.ts'
import {
  fileBinaryExcel,
  fileDamaged,
  fileHasLinks,
  fileHasMacros,
  fileNotExcel,
  fileTooManySheets,
} from '../file-problems.ts'
import { type ImportedTable, maxImported } from '../imported-table.ts'
import { dateStylesOf, LettersRead, sharedTextsOf, type WorkbookFacts } from './workbook-cells.ts'
import { reachesOut } from './workbook-formulas.ts'
import { sheetRowsOf } from './workbook-sheet.ts'
import { type XmlEvent, xmlEvents } from './xml-events.ts'
import type { ZipPart } from './zip-directory.ts'
import { zipText } from './zip-text.ts'

type Parts = ReadonlyMap<string, ZipPart>

/** What can run: VBA, the macro sheets of before it, controls, and buttons that call something. */
const macroParts =
  /(?:^|\/)(?:vbaproject|vbadata|macrosheets|intlmacrosheets|activex|dialogsheets|customui\d*)(?:[./]|$)/
/** What brings something from elsewhere, or another file inside this one. */
const linkedParts =
  /(?:^|\/)(?:externallinks|embeddings|querytables|webextensions|model|connections)(?:[./]|$)/

const requireNoneOf = (parts: Parts): void => {
  for (const name of parts.keys()) {
    if (macroParts.test(name)) throw new Refused(fileHasMacros)
    if (linkedParts.test(name)) throw new Refused(fileHasLinks, { part: name })
  }
}

/** A zip file that is no workbook of this form says itself what it is. */
const requireWorkbook = (parts: Parts): void => {
  if (parts.has('[content_types].xml') && parts.has('xl/workbook.xml')) return
  if (parts.has('xl/workbook.bin')) throw new Refused(fileBinaryExcel)
  throw new Refused(fileNotExcel)
}

const eventsOf = (parts: Parts, name: string): Iterable<XmlEvent> => {
  const part = parts.get(name.toLowerCase())
  if (!part) throw new Refused(fileDamaged, { reason: `${name} is not there` })
  return xmlEvents(zipText(part))
}

/** The elements of a name, by some of their attributes. */
const elementsOf = (
  events: Iterable<XmlEvent>,
  name: string,
  attributes: readonly string[],
): Record<string, string>[] => {
  const found: Record<string, string>[] = []
  for (const event of events) {
    if (event.kind !== 'open' || event.name !== name) continue
    found.push(Object.fromEntries(attributes.map((one) => [one, event.attribute(one) ?? ''])))
    if (found.length > 2_000) throw new Refused(fileDamaged, { reason: `too many of ${name}` })
  }
  return found
}

const forbiddenTypes = /macroenabled|vbaproject|macrosheet|activex/i

/** A default for an ending that no part has says nothing: some programs declare every ending they know of. */
const requirePlainTypes = (parts: Parts): void => {
  const typesOf = (element: string) =>
    elementsOf(eventsOf(parts, '[Content_Types].xml'), element, ['ContentType', 'Extension'])
  const isUsed = ({ Extension = '' }: Record<string, string>) =>
    [...parts.keys()].some((name) => name.endsWith(`.${Extension.toLowerCase()}`))
  for (const { ContentType = '' } of [...typesOf('Default').filter(isUsed), ...typesOf('Override')])
    if (forbiddenTypes.test(ContentType)) throw new Refused(fileHasMacros)
}

/** A link that a person may click is never followed here; anything else of another file is refused. */
const requireOwnTargets = (parts: Parts): void => {
  for (const name of parts.keys()) {
    if (!name.endsWith('.rels')) continue
    for (const { TargetMode = '', Type = '' } of elementsOf(eventsOf(parts, name), 'Relationship', [
      'TargetMode',
      'Type',
    ]))
      if (TargetMode.toLowerCase() === 'external' && !Type.endsWith('/hyperlink'))
        throw new Refused(fileHasLinks, { part: name })
  }
}

/** Where the workbook's sheets are, by the ids that it calls them. */
const targetsOf = (parts: Parts): ReadonlyMap<string, { type: string; path: string }> => {
  const relations = elementsOf(eventsOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship', [
    'Id',
    'Type',
    'Target',
  ])
  return new Map(
    relations.map(({ Id = '', Type = '', Target = '' }) => [
      Id,
      {
        type: Type.slice(Type.lastIndexOf('/') + 1),
        path: (Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`).toLowerCase(),
      },
    ]),
  )
}

interface SheetOutline {
  readonly name: string
  readonly id: string
  readonly isHidden: boolean
}

interface Outline {
  readonly sheets: readonly SheetOutline[]
  readonly system: 1900 | 1904
}

const outlineOf = (parts: Parts): Outline => {
  const sheets: SheetOutline[] = []
  let system: Outline['system'] = 1900
  let inName = false
  for (const event of eventsOf(parts, 'xl/workbook.xml')) {
    if (event.kind === 'text' && inName && reachesOut(event.text))
      throw new Refused(fileHasLinks, { part: event.text.slice(0, 60) })
    if (event.kind !== 'text' && event.name === 'definedName') inName = event.kind === 'open'
    if (event.kind !== 'open') continue
    if (event.name === 'workbookPr' && /^(?:1|true)$/.test(event.attribute('date1904') ?? '')) system = 1904
    if (event.name === 'sheet')
      sheets.push({
        name: event.attribute('name') ?? '',
        id: event.attribute('id') ?? '',
        isHidden: /hidden/i.test(event.attribute('state') ?? ''),
      })
    if (sheets.length > maxImported.sheets) throw new Refused(fileTooManySheets, { max: maxImported.sheets })
  }
  return { sheets, system }
}

/**
 * The sheets of an Excel workbook (.xlsx), read as they are: nothing is computed, followed or run. A formula brings its
 * stored value; what runs or reaches out of the file is refused with the whole file. Never more of it is unpacked than fits.
 * @throws Refused file-… with what is wrong
 */
export const workbookTables = (parts: Parts): ImportedTable[] => {
  requireNoneOf(parts)
  requireWorkbook(parts)
  requirePlainTypes(parts)
  requireOwnTargets(parts)
  const { sheets, system } = outlineOf(parts)
  const targets = targetsOf(parts)
  const byType = (type: string) => [...targets.values()].find((target) => target.type === type)?.path
  const [texts, styles] = [byType('sharedStrings'), byType('styles')]
  const facts: WorkbookFacts = {
    texts: texts ? sharedTextsOf(eventsOf(parts, texts)) : [],
    dateStyles: styles ? dateStylesOf(eventsOf(parts, styles)) : [],
    system,
    letters: new LettersRead(),
  }
  return sheets.flatMap(({ name, id, isHidden }) => {
    const target = targets.get(id)
    if (!target) throw new Refused(fileDamaged, { reason: `sheet ${name} is not there` })
    if (target.type !== 'worksheet') return []
    return [{ name, isHidden, rows: sheetRowsOf(name, eventsOf(parts, target.path), facts) }]
  })
}
