import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { fileOf, type PdfObject, pdfOf, setLines } from './pdf-writer.ts'

/** PDF files that must not be trusted, and what they are refused with. */

interface HostilePdf {
  readonly name: string
  readonly expected: string
  readonly make: () => Uint8Array
}

const page = setLines(['Giao Sở Xây dựng báo cáo kết quả thực hiện.'])
export const soundPdf = (): Buffer => pdfOf([page])

/**
 * Blanks that draw nothing, a thousandth when packed; made a megabyte at a time, since a process that a test starts is
 * counted as having had the memory of the test.
 */
const swollen = (megabytes: number): Buffer => {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024, ' '), { finishFlush: constants.Z_FULL_FLUSH })
  const blocks = Array.from({ length: megabytes }, () => block)
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...blocks, Buffer.from([3, 0, 0, 0, 0, 0])])
}
const flate = (data: Uint8Array): PdfObject => ({ dictionary: '/Filter /FlateDecode', data })

/** A catalogue and one page whose dictionary and contents are given. */
const onePage = (more: string, ...objects: readonly PdfObject[]): Buffer =>
  fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${more} >>`,
    ...objects,
  ])

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

/** Forms that each draw the next ten times over. */
const tenfold = (): Buffer => {
  const forms = Array.from({ length: 9 }, (_, place): PdfObject => {
    const next = 6 + place
    const isLast = place === 8
    const resources = isLast ? '/Font << /F 5 0 R >>' : `/XObject << /X ${next + 1} 0 R >>`
    return {
      dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >>`,
      data: isLast ? 'BT /F 12 Tf 9 9 Td (Giao viec) Tj ET' : '/X Do '.repeat(10),
    }
  })
  return onePage(
    '/Contents 4 0 R /Resources << /XObject << /X 6 0 R >> >>',
    { dictionary: '', data: '/X Do' },
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...forms,
  )
}

const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<41> <41>]`

export const hostilePdfs: readonly HostilePdf[] = [
  { name: 'a password', expected: 'password', make: () => pdfOf([page], { trailer: locked }) },
  {
    name: 'ten thousand pages',
    expected: 'text-file-too-many-pages',
    make: () => pdfOf(Array.from({ length: 10_000 }, () => [])),
  },
  {
    name: 'two thousand million pages that it only says it has',
    expected: 'read 43',
    make: () => pdfOf([page], { saidPages: 2_000_000_000 }),
  },
  {
    name: 'contents that unpack to 300 MB',
    expected: 'swells',
    make: () => pdfOf([page], { content: () => flate(swollen(300)) }),
  },
  {
    name: 'the same, packed twice',
    expected: 'swells',
    make: () =>
      pdfOf([page], {
        content: () => ({
          dictionary: '/Filter [/FlateDecode /FlateDecode]',
          data: deflateSync(swollen(300)),
        }),
      }),
  },
  {
    name: 'the map of its letters unpacks to 300 MB',
    expected: 'swells',
    make: () =>
      onePage(
        '/Contents 4 0 R /Resources << /Font << /F 5 0 R >> >>',
        { dictionary: '', data: 'BT /F 12 Tf 9 9 Td (Giao viec) Tj ET' },
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
        flate(swollen(300)),
      ),
  },
  {
    name: 'lists in lists, a million deep, among its objects',
    expected: 'damaged',
    make: () => onePage('/Contents 4 0 R /Resources 5 0 R', { dictionary: '', data: '' }, nested(1_000_000)),
  },
  {
    name: 'the same in what a page draws',
    expected: 'damaged',
    make: () => onePage('/Contents 4 0 R', { dictionary: '', data: nested(1_000_000) }),
  },
  { name: 'forms that draw forms, a thousand million times', expected: 'text-file-too-heavy', make: tenfold },
  {
    name: 'more letters than a text may have',
    expected: 'text-file-too-long',
    make: () =>
      pdfOf(
        Array.from({ length: 200 }, () =>
          setLines(
            Array.from({ length: 80 }, () => 'ab '.repeat(25)),
            { leading: 9, size: 9 },
          ),
        ),
      ),
  },
  {
    name: 'a picture of a page alone',
    expected: 'text-file-is-scan',
    make: () =>
      onePage(
        '/Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >>',
        { dictionary: '', data: 'q 595 0 0 842 0 0 cm /I Do Q' },
        {
          dictionary:
            '/Type /XObject /Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8 /ColorSpace /DeviceGray',
          data: Buffer.alloc(100, 200),
        },
      ),
  },
  {
    name: 'a picture that would unpack to 300 MB, which nobody asks for',
    expected: 'text-file-is-scan',
    make: () =>
      onePage(
        '/Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >>',
        { dictionary: '', data: 'q 595 0 0 842 0 0 cm /I Do Q' },
        {
          dictionary:
            '/Type /XObject /Subtype /Image /Width 17000 /Height 18000 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode',
          data: swollen(300),
        },
      ),
  },
  { name: 'cut off', expected: 'damaged', make: () => soundPdf().subarray(0, -200) },
  {
    name: 'cut off in the middle',
    expected: 'damaged',
    make: () => soundPdf().subarray(0, soundPdf().length / 2),
  },
  {
    name: 'only what it begins and ends with',
    expected: 'damaged',
    make: () => Buffer.from('%PDF-1.7\n%%EOF\n'),
  },
  {
    name: 'a page that is its own parent',
    expected: 'damaged',
    make: () => fileOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
  },
  {
    name: 'packed contents with other bytes in them',
    expected: 'text-file-is-scan',
    make: () => pdfOf([page], { content: () => flate(Buffer.alloc(500, 7)) }),
  },
  { name: 'no page', expected: 'damaged', make: () => pdfOf([]) },
]
