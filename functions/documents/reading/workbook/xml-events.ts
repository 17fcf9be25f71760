import { Refused } from '../../../shared/problems/refused.ts'
import { damaged } from '../damaged.ts'
import { fileHasEntities } from '../file-problems.ts'

/** What stands in an XML part, in its order; prefixes of names need not be given. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attribute: (name: string) => string | undefined }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'close'; readonly name: string }

/** A cell holds 32,767 letters at most; each may be written as a reference of some eight. */
const longestToken = 512 * 1024
const deepest = 64
/** 5,000 rows of 60 cells are a million. */
const maxTags = 4_000_000

const marks: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const letterOf = (code: number): string => {
  const isLetter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  if (!isLetter) throw damaged('a reference to no letter')
  return String.fromCodePoint(code)
}

/** The five marks and letters by number; what only a DTD could have named is refused. */
const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([\da-f]{1,6});|#(\d{1,7});|(\w+);)?/gi, (_, hex, decimal, name) => {
        if (hex) return letterOf(Number.parseInt(hex, 16))
        if (decimal) return letterOf(Number(decimal))
        const mark = marks[name ?? '']
        if (name && !mark) throw new Refused(fileHasEntities)
        if (!mark) throw damaged('an & alone')
        return mark
      })
    : text

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)

const attributeForm = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

const attributesOf = (words: string): ReadonlyMap<string, string> => {
  const found = [...words.matchAll(attributeForm)].map(
    ([, name = '', double, single = '']) => [name, decoded(double ?? single)] as const,
  )
  const attributes = new Map(found)
  if (attributes.size !== found.length) throw damaged('an attribute twice')
  for (const [name, value] of found) {
    const own = withoutPrefix(name)
    if (!name.startsWith('xmlns:') && !attributes.has(own)) attributes.set(own, value)
  }
  return attributes
}

const tagForm = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y

/** What is skipped whole, and the text that is taken as it stands. */
const wholes = [
  { start: '<?', end: '?>' },
  { start: '<!--', end: '-->' },
  { start: '<![CDATA[', end: ']]>', isText: true },
]

/** The markup at a place of the text, or undefined while it is not all there. */
const markupAt = (text: string, at: number) => {
  const whole = wholes.find(({ start }) => text.startsWith(start, at))
  if (whole) {
    const end = text.indexOf(whole.end, at + whole.start.length)
    return end < 0
      ? undefined
      : { next: end + whole.end.length, cdata: whole.isText && text.slice(at + whole.start.length, end) }
  }
  if (/^<![A-Z]/i.test(text.slice(at, at + 3))) throw new Refused(fileHasEntities)
  tagForm.lastIndex = at
  const tag = tagForm.exec(text)
  return tag ? { next: tagForm.lastIndex, tag } : undefined
}

function* eventsOfTag(
  [, slash, prefixed = '', words = '', selfClosing]: RegExpExecArray,
  open: string[],
): Generator<XmlEvent> {
  const name = withoutPrefix(prefixed)
  if (slash) {
    if (open.pop() !== prefixed || words || selfClosing) throw damaged('tags do not match')
    yield { kind: 'close', name }
    return
  }
  let attributes: ReadonlyMap<string, string> | undefined
  const attribute = (wanted: string) => {
    attributes ??= attributesOf(words)
    return attributes.get(wanted)
  }
  yield { kind: 'open', name, attribute }
  if (selfClosing) yield { kind: 'close', name }
  else open.push(prefixed)
  if (open.length > deepest) throw damaged('too deep')
}

/**
 * Reads a part of a workbook piece by piece, as strictly as Excel writes it: no DTD, no entities, every tag closed.
 * @throws Refused file-has-entities, file-damaged
 */
export function* xmlEvents(pieces: Iterable<string>): Generator<XmlEvent> {
  const open: string[] = []
  let rest = ''
  let tags = 0
  for (const piece of pieces) {
    rest += piece
    let at = 0
    for (let start = rest.indexOf('<'); start >= 0; start = rest.indexOf('<', at)) {
      if (start > at) yield { kind: 'text', text: decoded(rest.slice(at, start)) }
      at = start
      const markup = markupAt(rest, start)
      if (!markup) break
      at = markup.next
      tags += 1
      if (tags > maxTags) throw damaged('more marks than a list can need')
      if (markup.cdata) yield { kind: 'text', text: markup.cdata }
      if (markup.tag) yield* eventsOfTag(markup.tag, open)
    }
    rest = rest.slice(at)
    if (rest.length > longestToken) throw damaged('something longer than a cell can be')
  }
  if (rest.trim() || open.length > 0) throw damaged('it ends in the middle')
}
