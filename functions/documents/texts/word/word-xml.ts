import type { XmlEvent } from '../../reading/workbook/xml-events.ts'

export type Opened = Extract<XmlEvent, { kind: 'open' }>

/**
 * A part of a Word file, read once from its beginning to its end, element within element. What a reader does not ask
 * for is passed over: its words never get anywhere.
 */
export class WordXml {
  readonly #events: Iterator<XmlEvent>
  #depth = 0

  constructor(events: Iterable<XmlEvent>) {
    this.#events = events[Symbol.iterator]()
  }

  #next(): XmlEvent | undefined {
    const { value, done } = this.#events.next()
    if (done) return undefined
    if (value.kind === 'open') this.#depth += 1
    if (value.kind === 'close') this.#depth -= 1
    return value
  }

  /** What stands directly in the element that was opened last; before anything is opened, the root of the part. */
  *#inside(): Generator<Exclude<XmlEvent, { kind: 'close' }>> {
    const depth = this.#depth
    for (;;) {
      while (this.#depth > depth) this.#next()
      const event = this.#next()
      if (!event || event.kind === 'close') return
      yield event
    }
  }

  /** The elements directly in the one opened last. */
  *elements(): Generator<Opened> {
    for (const event of this.#inside()) if (event.kind === 'open') yield event
  }

  /** The letters directly in the element opened last. */
  text(): string {
    let text = ''
    for (const event of this.#inside()) if (event.kind === 'text') text += event.text
    return text
  }
}

/** `w:val` of an element, as most of what Word says is said. */
export const valueIn = (element: Opened): string => element.attribute('val') ?? ''

/** Whether a switch such as `<w:vanish/>` is on. */
export const isOn = (element: Opened): boolean => !/^(?:0|false|off)$/.test(valueIn(element))
