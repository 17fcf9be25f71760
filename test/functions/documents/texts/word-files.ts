import { zipOf } from '../reading/zip-writer.ts'

/** Word files as Word writes them, from the XML of their body. */

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

const relationsOf = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
    targets,
  )
    .map(
      ([type, target], place) =>
        `<Relationship Id="rId${place + 1}" Type="${relations}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

export interface WordParts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  readonly footnotes?: string
  readonly type?: string
  /** Whole parts beside these. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>
}

export const wordFileOf = ({ body, type = main, more = {}, ...parts }: WordParts): Uint8Array => {
  const root = (name: string, inner: string) => `<w:${name} ${namespaces}>${inner}</w:${name}>`
  const own = Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, root(name, xml)] as const)
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': relationsOf({ officeDocument: 'word/document.xml' }),
    'word/_rels/document.xml.rels': relationsOf(
      Object.fromEntries(Object.keys(parts).map((name) => [name, `${name}.xml`])),
    ),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(own),
    ...more,
  }
  return zipOf(Object.entries(files).map(([name, data]) => ({ name, data })))
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A run of letters, in a form. */
export const run = (text: string, form = ''): string =>
  `<w:r>${form && `<w:rPr>${form}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** A paragraph of runs, or of one text. */
export const paragraph = (content: string, form = ''): string =>
  `<w:p>${form && `<w:pPr>${form}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`

/** As a paragraph says that it is in a list. */
export const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

export const cell = (content: string, form = ''): string =>
  `<w:tc>${form && `<w:tcPr>${form}</w:tcPr>`}${content.startsWith('<') ? content : paragraph(content)}</w:tc>`

export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((one) => (one.startsWith('<w:tc>') ? one : cell(one))).join('')}</w:tr>`).join('')}</w:tbl>`

/** A form of lists: for each of its levels how its number is written, the text around it and more of it. */
export const form = (
  id: number,
  levels: readonly (readonly [format: string, text: string, more?: string])[],
): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, more = ''], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`

export const list = (id: number, formId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${formId}"/>${more}</w:num>`
