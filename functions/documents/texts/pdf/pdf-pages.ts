import { Refused } from '../../../shared/problems/refused.ts'
import { textFileTooManyPages, textFileUnreadable, type WhyUnreadable } from '../text-file-problems.ts'
import { LettersTaken } from '../text-lines.ts'
import { boundMemory } from './bounded-memory.ts'
import type { PdfPage } from './page-lines.ts'
import type { Item } from './page-pieces.ts'

/** The longest directives with their annexes have some hundred. */
const maxPages = 200

/** A page of text has some 60 lines in a few pieces each; each piece takes as much memory as some letters. */
const lettersOfItem = 5

type Matrix = readonly [number, number, number, number, number, number]

/** Where letters stand on the page as it is shown, turned as it says; nothing where they run another way. */
const placed = (shown: Matrix, own: Matrix): { x: number; y: number; scale: number } | undefined => {
  const [a, b, c, d, e, f] = shown
  const along = [a * own[0] + c * own[1], b * own[0] + d * own[1]] as const
  const length = Math.hypot(...along)
  if (length === 0 || along[0] < length * 0.99) return undefined
  return {
    x: a * own[4] + c * own[5] + e,
    y: b * own[4] + d * own[5] + f,
    scale: Math.hypot(a * own[2] + c * own[3], b * own[2] + d * own[3]),
  }
}

type Library = typeof import('unpdf/pdfjs')
type Document = Awaited<ReturnType<Library['getDocument']>['promise']>

const pageOf = async (document: Document, number: number, taken: LettersTaken): Promise<PdfPage> => {
  const page = await document.getPage(number)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const found = items.flatMap((item): Item[] => {
    if (!('str' in item)) return []
    taken.add(item.str.length + lettersOfItem)
    const place = placed(transform as unknown as Matrix, item.transform as unknown as Matrix)
    return place ? [{ text: item.str, x: place.x, y: place.y, width: item.width, height: place.scale }] : []
  })
  page.cleanup()
  return { width, height, items: found }
}

const unreadable = (why: WhyUnreadable): Refused => new Refused(textFileUnreadable, { why })

/** By the names of the library's errors; anything else is a file whose parts do not fit together. */
const refusalOf = (error: unknown): Refused => {
  if (error instanceof Refused) return error
  return unreadable(error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged')
}

const pagesOf = async (document: Document): Promise<PdfPage[]> => {
  const { numPages } = document
  if (numPages === 0) throw unreadable('damaged')
  if (numPages > maxPages) throw new Refused(textFileTooManyPages, { pages: numPages, max: maxPages })
  const taken = new LettersTaken()
  const pages: PdfPage[] = []
  for (let number = 1; number <= numPages; number += 1) pages.push(await pageOf(document, number, taken))
  return pages
}

/**
 * What stands where on the pages of a PDF. Only letters are read: no picture is unpacked, no script run, no font made.
 * @throws Refused text-file-unreadable, text-file-too-many-pages, text-file-too-long
 */
export const readPages = async (data: Uint8Array): Promise<PdfPage[]> => {
  const isExceeded = boundMemory()
  const { getDocument } = await import('unpdf/pdfjs')
  const options = { data, verbosity: 0, disableFontFace: true, useSystemFonts: false, stopAtErrors: true }
  try {
    const pages = await pagesOf(await getDocument(options).promise)
    // A map of letters that was too large is passed over by the library, and the letters would mean nothing.
    if (isExceeded()) throw unreadable('swells')
    return pages
  } catch (error) {
    throw isExceeded() ? unreadable('swells') : refusalOf(error)
  }
}
