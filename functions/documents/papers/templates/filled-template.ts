import Docxtemplater from 'docxtemplater'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type AnyFilling, numbering } from './fields.ts'

interface Part {
  readonly name: string
  readonly options: object
  readonly asText: () => string
  readonly asUint8Array: () => Uint8Array
}

const partOf = (name: string, bytes: Uint8Array): Part => ({
  name,
  options: {},
  asText: () => strFromU8(bytes),
  asUint8Array: () => bytes,
})

/** The zip file as docxtemplater asks for it; `fflate` is there already, and its usual companion is 158 KB more. */
const zipOf = (file: Uint8Array) => {
  const files = Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, partOf(name, bytes)]),
  )
  return {
    files,
    file: (name: string | RegExp, content?: string | Uint8Array) => {
      if (typeof name !== 'string') return Object.values(files).filter((one) => name.test(one.name))
      if (content !== undefined)
        files[name] = partOf(name, typeof content === 'string' ? strToU8(content) : content)
      return files[name] ?? null
    },
    remove: (name: string) => {
      delete files[name]
    },
  }
}

const valueIn = (scope: unknown, name: string): unknown =>
  typeof scope === 'object' && scope !== null && Object.hasOwn(scope, name)
    ? (scope as Record<string, unknown>)[name]
    : undefined

/** Names are looked up as they are: no expression of a template is ever run. */
const parserOf = () => {
  let number = 0
  return (name: string) => ({
    get: (scope: unknown) => {
      if (name !== numbering.name) return valueIn(scope, name.trim())
      number += 1
      return String(number)
    },
  })
}

const unbrokenHyphen = '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">'

/**
 * The template with its fields filled: a paper. Which template it is has been checked when it was entered.
 * @throws Error where the library cannot fill it
 */
export const filledTemplate = (template: Uint8Array, filling: AnyFilling): Uint8Array => {
  const zip = zipOf(template)
  const document = new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    parser: parserOf(),
    nullGetter: () => '',
    stripInvalidXMLChars: true,
  })
  document.render(filling)
  const parts = Object.values(zip.files).map(({ name, asText, asUint8Array }) => [
    name,
    name.startsWith('word/') && name.endsWith('.xml')
      ? strToU8(asText().replaceAll('\u2011', unbrokenHyphen))
      : asUint8Array(),
  ])
  return zipSync(Object.fromEntries(parts))
}
