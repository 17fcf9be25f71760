import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { Sheet, Workbook } from './sheet.ts'
import { escaped, filteredRange, linksIn, sheetXml } from './sheet-xml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const propertiesPath = 'docProps/core.xml'

const sheetPath = (place: number): string => `worksheets/sheet${place + 1}.xml`

const contentTypes = (sheets: readonly Sheet[]): string =>
  [
    `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>`,
    ...sheets.map(
      (_, place) => `<Override PartName="/xl/${sheetPath(place)}" ContentType="${type}.worksheet+xml"/>`,
    ),
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>`,
    ...(sheets[0]?.workbook
      ? [
          `<Override PartName="/${propertiesPath}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
        ]
      : []),
    '</Types>',
  ].join('')

const relations = (of: readonly (readonly [kind: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${of.map(([kind, target], place) => `<Relationship Id="rId${place + 1}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`

/** Of the whole file: its workbook, and what it says of itself. */
const rootRelations = (hasProperties: boolean): string =>
  [
    `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`,
    hasProperties
      ? `<Relationship Id="rId2" Type="${packaged}/relationships/metadata/core-properties" Target="${propertiesPath}"/>`
      : '',
    '</Relationships>',
  ].join('')

/** Where the links of a sheet lead. */
function* linkRelations(sheet: Sheet): Generator<string> {
  yield `${declaration}<Relationships xmlns="${packaged}/relationships">`
  let place = 0
  for (const { link } of linksIn(sheet)) {
    place += 1
    yield `<Relationship Id="rId${place}" Type="${office}/hyperlink" Target="${escaped(link)}" TargetMode="External"/>`
  }
  yield '</Relationships>'
}

const propertiesXml = ({ title, subject, author, created }: Workbook): string => {
  const at = created.toISOString().replace(/\.\d+Z$/, 'Z')
  return [
    `${declaration}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>${escaped(author)}</dc:creator>`,
    `<dc:language>vi-VN</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created></cp:coreProperties>`,
  ].join('')
}

/** The first row is printed on every page; the second name is how Excel keeps the filter's range. */
const definedNames = (sheet: Sheet, place: number): string => {
  const name = escaped(sheet.name)
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${place}" hidden="1">'${name}'!${filteredRange(sheet, '$')}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">'${name}'!$1:$1</definedName>`,
  ].join('')
}

const workbookXml = (sheets: readonly Sheet[]): string =>
  [
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>`,
    ...sheets.map(
      ({ name }, place) => `<sheet name="${escaped(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
    ),
    `</sheets><definedNames>${sheets.map(definedNames).join('')}</definedNames></workbook>`,
  ].join('')

const font = (look: string, colour = '') =>
  `<font>${look}<sz val="11"/>${colour}<name val="Times New Roman"/><family val="1"/></font>`
const side = (name: string) => `<${name} style="thin"><color auto="1"/></${name}>`

const face = (numberFormat: number, fontPlace: number, alignment: string, { fill = 0, quote = '' } = {}) =>
  `<xf numFmtId="${numberFormat}" fontId="${fontPlace}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${quote}><alignment vertical="top" ${alignment}/></xf>`

const formats = {
  general: 0,
  whole: 3,
  decimal: 4,
  wholePercent: 9,
  percent: 10,
  text: 49,
  date: 164,
  shortPercent: 165,
}

/** In the order of `styles` in sheet-xml.ts. */
const faces = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  face(formats.general, 1, 'horizontal="center" wrapText="1"', { fill: 2 }),
  face(formats.general, 0, 'wrapText="1"'),
  face(formats.general, 0, 'wrapText="1"', { quote: ' quotePrefix="1"' }),
  face(formats.date, 0, 'horizontal="center"'),
  face(formats.whole, 0, 'horizontal="right"'),
  face(formats.percent, 0, 'horizontal="right"'),
  face(formats.general, 1, 'wrapText="1"'),
  face(formats.whole, 1, 'horizontal="right"'),
  face(formats.percent, 1, 'horizontal="right"'),
  face(formats.text, 0, 'wrapText="1"'),
  face(formats.wholePercent, 0, 'horizontal="right"'),
  face(formats.shortPercent, 0, 'horizontal="right"'),
  face(formats.wholePercent, 1, 'horizontal="right"'),
  face(formats.shortPercent, 1, 'horizontal="right"'),
  face(formats.general, 2, 'wrapText="1"'),
  face(formats.decimal, 0, 'horizontal="right"'),
  face(formats.decimal, 1, 'horizontal="right"'),
]

const stylesXml = [
  `${declaration}<styleSheet xmlns="${main}">`,
  `<numFmts count="2"><numFmt numFmtId="${formats.date}" formatCode="dd/mm/yyyy"/><numFmt numFmtId="${formats.shortPercent}" formatCode="0.0%"/></numFmts>`,
  `<fonts count="3">${font('')}${font('<b/>')}${font('<u/>', '<color rgb="FF0B5CAD"/>')}</fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF7"/><bgColor indexed="64"/></patternFill></fill></fills>',
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${faces.length}">${faces.join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')

/** Letters that are packed at a time: enough to be quick, few enough to be forgotten at once. */
const pieceLength = 1 << 16

const pack = (zip: Zip, name: string, pieces: Iterable<string>): void => {
  const entry = new ZipDeflate(name, { level: 6 })
  zip.add(entry)
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < pieceLength) continue
    entry.push(strToU8(waiting))
    waiting = ''
  }
  entry.push(strToU8(waiting), true)
}

/** Lists as an Excel workbook, a sheet each, packed row by row: 20,000 rows need little more memory than their data. */
export const excelFileOf = (...sheets: readonly Sheet[]): Uint8Array => {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  pack(zip, '[Content_Types].xml', [contentTypes(sheets)])
  const [{ workbook } = {}] = sheets
  pack(zip, '_rels/.rels', [rootRelations(workbook !== undefined)])
  if (workbook) pack(zip, propertiesPath, [propertiesXml(workbook)])
  pack(zip, 'xl/workbook.xml', [workbookXml(sheets)])
  pack(zip, 'xl/_rels/workbook.xml.rels', [
    relations([
      ...sheets.map((_, place) => ['worksheet', sheetPath(place)] as const),
      ['styles', 'styles.xml'],
    ]),
  ])
  pack(zip, 'xl/styles.xml', [stylesXml])
  for (const [place, sheet] of sheets.entries()) {
    pack(zip, `xl/${sheetPath(place)}`, sheetXml(sheet))
    const hasLinks = !linksIn(sheet).next().done
    if (hasLinks) pack(zip, `xl/worksheets/_rels/sheet${place + 1}.xml.rels`, linkRelations(sheet))
  }
  zip.end()
  return Buffer.concat(chunks)
}
