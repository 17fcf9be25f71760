import { SaxesParser } from 'saxes'
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
const mostTags = 4_000_000
/** Letters read at a time: the events of more are held until they are asked for. */
const step = 64 * 1024

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1)

type Attributes = Readonly<Record<string, string>>

const attributeOf = (attributes: Attributes, wanted: string): string | undefined => {
  const isWanted = (name: string) => withoutPrefix(name) === wanted && !name.startsWith('xmlns:')
  return attributes[wanted] ?? attributes[Object.keys(attributes).find(isWanted) ?? '']
}

/** What only a DTD could have named is refused as one; the library's own words are for whoever looks into it. */
const refusalOf = (error: Error): Refused =>
  /undefined entity/.test(error.message) ? new Refused(fileHasEntities) : damaged(error.message.slice(0, 100))

/** The library's calls as a list, within bounds that it does not have. */
class XmlReading {
  #events: XmlEvent[] = []
  #depth = 0
  #tags = 0
  #lastAt = 0
  readonly #parser = new SaxesParser({ xmlns: false, position: true })

  constructor() {
    const parser = this.#parser
    parser.on('error', (error) => {
      throw refusalOf(error)
    })
    parser.on('doctype', () => {
      throw new Refused(fileHasEntities)
    })
    parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes))
    parser.on('closetag', ({ name }) => this.#close(name))
    parser.on('text', (text) => this.#add({ kind: 'text', text }))
    parser.on('cdata', (text) => this.#add({ kind: 'text', text }))
  }

  /** @throws Refused file-has-entities, file-damaged */
  *read(piece: string): Generator<XmlEvent> {
    for (let at = 0; at < piece.length; at += step) {
      this.#parser.write(piece.slice(at, at + step))
      if (this.#parser.position - this.#lastAt > longestToken)
        throw damaged('something longer than a cell can be')
      yield* this.#events
      this.#events = []
    }
  }

  *end(): Generator<XmlEvent> {
    this.#parser.close()
    yield* this.#events
  }

  #add(event: XmlEvent): void {
    this.#events.push(event)
    this.#lastAt = this.#parser.position
  }

  #open(name: string, attributes: Attributes): void {
    this.#depth += 1
    this.#tags += 1
    if (this.#depth > deepest) throw damaged('too deep')
    if (this.#tags > mostTags) throw damaged('more marks than a list can need')
    this.#add({
      kind: 'open',
      name: withoutPrefix(name),
      attribute: (wanted) => attributeOf(attributes, wanted),
    })
  }

  #close(name: string): void {
    this.#depth -= 1
    this.#add({ kind: 'close', name: withoutPrefix(name) })
  }
}

/**
 * Reads a part of a workbook piece by piece, as strictly as Excel writes it: no DTD, no entities, every tag closed.
 * @throws Refused file-has-entities, file-damaged
 */
export function* xmlEvents(pieces: Iterable<string>): Generator<XmlEvent> {
  const reading = new XmlReading()
  for (const piece of pieces) yield* reading.read(piece)
  yield* reading.end()
}
