import { directive, type Line } from '../import-files.ts'

/** A long list as an office keeps it: most directives with a few rows, one with very many, of two years. */

const leads = Array.from({ length: 24 }, (_, place) => `S${String.fromCharCode(65 + place)}X`)

/** Who takes part in the long list, by code. */
export const departmentsOfLongList = leads

const leadAt = (place: number): string => leads[place % leads.length] as string

/** In three rows of ten others coordinate, in one of a hundred two departments lead, now and then it comes back each quarter. */
const taskAt = (place: number): Line => ({
  title: `Rà soát, báo cáo tiến độ giải phóng mặt bằng đoạn thứ ${place} và đề xuất giải quyết vướng mắc`,
  lead: place % 100 === 50 ? `${leadAt(place)}; ${leadAt(place + 1)}` : leadAt(place * 7),
  ...(place % 10 < 3 && { coordinating: `${leadAt(place * 7 + 3)}; ${leadAt(place * 7 + 5)}` }),
  ...(place % 500 === 250
    ? { deadline: 'ngày 25 hằng tháng', until: '2021-12-31' }
    : { deadline: place % 3 ? '2021-08-15' : '10 ngày làm việc kể từ ngày ký' }),
})

/** Of every hundred directives the last two are of the year before. */
const directiveAt = (number: number): Line =>
  directive(`${number}/UBND-TH`, { issuedOn: number % 100 < 2 ? '2020-11-02' : '2021-07-01' })

/**
 * @param rows in all
 * @param most of them under the last directive
 */
export const longList = (rows: number, most: number): Line[] => {
  const lines: Line[] = []
  for (let number = 1; lines.length < rows; number += 1) {
    const left = rows - lines.length
    const size = left <= most ? left : Math.min(1 + ((number * 17) % 40), left - most)
    for (let row = 0; row < size; row += 1)
      lines.push({ ...(row === 0 && directiveAt(number)), ...taskAt(lines.length) })
  }
  return lines
}
