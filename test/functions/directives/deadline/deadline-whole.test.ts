import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDeadline } from '../../../../functions/directives/deadline/deadline-wording.ts'
import { isToCorrect, type UndatedReason } from '../../../../functions/directives/deadline/undated-reasons.ts'
import { cityCalendar } from '../../../../functions/organisation/calendar/calendar.ts'
import { addDays, dayOfWeek, daysBetween, type LocalDate } from '../../../../functions/shared/dates/dates.ts'

/** Deadlines are read whole or not at all, in a directive of Monday 5 July 2021. */
const issuedOn = '2021-07-05'
const read = (wording: string) => readDeadline(wording, issuedOn, cityCalendar)
const dueOn = (wording: string) => {
  const reading = read(wording)
  return 'dueOn' in reading ? reading.dueOn : undefined
}

/** Wordings that were read wrongly once, each with its day, or none. */
const cases: readonly (readonly [wording: string, dueOn: string | null])[] = JSON.parse(
  readFileSync(new URL('deadline-cases.json', import.meta.url), 'utf8'),
)

test.each(cases)('%j: %s', (wording, day) => {
  expect(dueOn(wording) ?? null).toBe(day)
  expect(dueOn(wording.normalize('NFD')) ?? null).toBe(day)
  expect(dueOn(wording.toUpperCase()) ?? null).toBe(day)
  expect(dueOn(`  ${wording.replaceAll(' ', '\u00a0 ')}\u200b.`) ?? null).toBe(day)
})

const because = (wording: string): string => {
  const reading = read(wording)
  return reading.kind === 'undated' ? reading.because : 'read'
}

describe('why there is no day', () => {
  test.each<[UndatedReason, string[]]>([
    ['is-a-span', ['28-29/10', '28/10-29/10', '01/8/2021-31/8/2021', '1-5/8/2021', '1-8/2021', '10-15 ngày']],
    [
      'is-a-span',
      ['tháng 8-9/2021', 'quý III-IV/2021', '2021-2025', 'giai đoạn 2021 – 2025', '31/8 → 30/9/2021'],
    ],
    ['several-dates', ['28, 29/10/2021', '30/7, 31/8 và 30/9/2021', 'tháng 8 và tháng 9/2021', 'Quý 3 và 4']],
    ['several-dates', ['31/8/2021 (15/7/2021)', '30/7/2021 hoặc 31/7/2021', '2021, 2022']],
    ['is-a-start', ['sau ngày 31/8/2021', 'kể từ ngày 31/8/2021', '31/8/2021 trở đi', 'từ tháng 8/2021']],
    ['is-expected', ['dự kiến 31/8/2021', 'khoảng 31/8/2021', '~31/8/2021']],
    ['part-of-period', ['đầu tháng 8/2021', 'tuần đầu tháng 8', 'trước tháng 9/2021', 'đến năm 2025']],
    [
      'recurs-otherwise',
      ['hằng tuần', 'thứ Sáu hằng tuần', '3 tháng một lần', 'ngày 15 và ngày 30 hằng tháng'],
    ],
    ['runs-from-another-event', ['10 ngày kể từ ngày nhận hồ sơ', '10 ngày kể từ ngày ký hợp đồng']],
    ['runs-from-another-event', ['15 ngày trước ngày 31/8/2021', 'trước 15 ngày']],
    ['date-of-another-document', ['theo Quyết định ngày 12/3/2020', 'Công văn 12/UBND-KT ngày 01/6/2021']],
    [
      'date-of-another-document',
      ['tại cuộc họp ngày 31/8/2021', 'theo Kết luận số 5/KL-UBND ngày 01/6/2021'],
    ],
    [
      'date-not-read',
      ['31/08/20221', '31/8/202', '31082021', '44439', '15', 'trước ngày 15', 'Aug 31, 2021'],
    ],
    ['date-not-read', ['01.8-31.8.2021', '2021-09', 'trước ngày 05 tháng sau', '31\\8\\2021', '31/8/2021/1']],
    ['date-not-read', ['31/VIII/2021', '31 thg 8 2021', '31-thg 8-21', 'tháng Tám năm 2021', 'Aug-21']],
    ['several-dates', ['ngày 30, 31/8/2021', 'ngày 30 và ngày 31 tháng 8 năm 2021', '30+31/8/2021']],
    ['is-a-span', ['ngày 30-31 tháng 8 năm 2021', 'ngày 15 đến 31 tháng 8 năm 2021']],
    ['date-does-not-exist', ['32/8/2021', '30/02/2022', '31/4', '08/31/2021', 'ngày 32 hằng tháng']],
    ['deadline-year-out-of-range', ['31/8/1021', '31/8/1999', '31/8/2121']],
    ['weekday-differs', ['Thứ Hai, 30/7/2021', '31/8/2021 (Chủ nhật)']],
    ['words-not-understood', ['trừ ngày 31/8/2021', '31/8/2021 âm lịch', 'không trước ngày 31/8/2021']],
    ['words-not-understood', ['trước ngày 31/8/2021 một tuần', 'hoàn thành 50% trước 31/8/2021']],
    [
      'words-not-understood',
      ['báo cáo 6 tháng', 'số liệu đến hết ngày 31/8/2021', '8h-17h ngày 31/8/2021', '23.5'],
    ],
    ['names-no-date', ['báo cáo quý III', 'kế hoạch năm 2022', 'phục vụ APEC 2017', 'cuối tháng', '-', 'x']],
  ])('%s: %j', (reason, wordings) => {
    for (const wording of wordings) expect([wording, because(wording)]).toEqual([wording, reason])
  })

  test('what is not understood is said', () => {
    expect(read('trước ngày 31/8/2021 một tuần')).toMatchObject({ unread: 'một tuần' })
    expect(read('hằng tháng, bắt đầu từ tháng 9/2021')).toMatchObject({
      because: 'words-not-understood',
      unread: 'bắt đầu từ tháng 9/2021',
    })
  })
})

describe('the day, among words that are understood', () => {
  test.each([
    ['2021-08-31', ['31.8.21', '31 8 2021', '31–8–2021', '31-Aug-21', '2021/08/31', '2021-08-31T17:00:00']],
    [
      '2021-08-31',
      ['31/8/2021 5:00:00 PM', '31/8/2021 lúc 17h', '17h 31/8/2021', "trước 11 giờ 30' ngày 31/8/2021"],
    ],
    ['2021-08-31', ['chiều thứ Ba ngày 31/8', 'hết giờ làm việc ngày 31/8/2021', 'từ nay đến hết 31/8/2021']],
    [
      '2021-08-31',
      ['tại cuộc họp ngày 05/7/2021, hoàn thành trước 31/8/2021', 'trước ngày 31.08', 'T8/2021'],
    ],
    [
      '2021-08-31',
      ['trình UBND thành phố xem xét, quyết định trước ngày 31/8/2021', 'hoàn thành trong tháng 8'],
    ],
    ['2021-08-15', ['ngày 15 tháng 8', '17h 15 tháng 8 năm 2021', 'mồng 15/8']],
    ['2021-07-15', ['trong vòng 10 (mười) ngày kể từ ngày ký', 'kể từ ngày ký, trong vòng 10 ngày']],
    ['2022-07-05', ['1 năm kể từ ngày ký', '12 tháng kể từ ngày ban hành văn bản này']],
  ])('%s: %j', (day, wordings) => {
    for (const wording of wordings) expect([wording, dueOn(wording)]).toEqual([wording, day])
  })
})

const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(issuedOn, days))
const parts = (date: LocalDate) => date.split('-').map(Number) as [number, number, number]
const two = (number: number) => String(number).padStart(2, '0')

/** One day in the ways that offices and programs write it. */
const written = (date: LocalDate): fc.Arbitrary<string> => {
  const [year, month, ofMonth] = parts(date)
  return fc.constantFrom(
    `${ofMonth}/${month}/${year}`,
    `${two(ofMonth)}/${two(month)}/${year}`,
    `${ofMonth}/${month}/${year % 100}`,
    `${ofMonth} / ${month} / ${year}`,
    `${two(ofMonth)}-${two(month)}-${year}`,
    `${ofMonth}.${month}.${year}`,
    `ngày ${ofMonth} tháng ${month} năm ${year}`,
    `ngày ${two(ofMonth)} tháng ${two(month)}/${year}`,
    date,
  )
}

const time = fc.constantFrom('17:00', '17h30', '17 giờ 30 phút', '8g', '8 giờ', '24h', '0h00', '17:00:00')
const before = fc.constantFrom(
  '',
  'trước ',
  'chậm nhất ',
  'đến hết ',
  'xong trước ',
  'hạn: ',
  'hoàn thành trước ',
  'muộn nhất là ',
)
const beginning = fc.constantFrom(
  '',
  'khẩn trương, ',
  'báo cáo UBND thành phố ',
  'theo Công văn số 12/UBND ngày 01/6/2021, ',
)
const ending = fc.constantFrom(
  '',
  '.',
  ', báo cáo UBND thành phố',
  ' (hỏa tốc)',
  '; gửi Văn phòng UBND thành phố để tổng hợp',
)

const weekdays = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy']
const weekdayOf = (date: LocalDate) => {
  const place = dayOfWeek(date)
  return place === 7 ? 'Chủ nhật' : `Thứ ${weekdays[place - 1]}`
}

/** A deadline whose meaning is known. */
const deadline = day.chain((date) =>
  fc
    .tuple(beginning, before, fc.option(time), fc.boolean(), fc.boolean(), written(date), ending)
    .map(([first, limit, hour, hourFirst, weekday, words, last]) => {
      const named = `${weekday ? `${weekdayOf(date)}, ` : ''}${words}`
      const timed = hour === null ? named : hourFirst ? `${hour} ${named}` : `${named} (${hour})`
      return { date, wording: `${first}${limit}${timed}${last}` }
    }),
)

test('words built of what is understood give their day', () => {
  fc.assert(
    fc.property(deadline, ({ date, wording }) => {
      expect([wording, dueOn(wording)]).toEqual([wording, date])
    }),
    { numRuns: 1000 },
  )
})

/** Words that make another thing of a day, or that nobody foresaw. */
const noise = fc.oneof(
  fc.constantFrom(
    'trừ',
    'không',
    'sau',
    'từ',
    'dự kiến',
    'âm lịch',
    'một tuần',
    'cách',
    '5',
    '50%',
    'ba hôm',
    'kỳ',
    '(*)',
    '?',
    'hoặc',
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
  day.chain(written),
)

test('noise beside a day leaves that day, or none for a reason; never another', () => {
  fc.assert(
    fc.property(
      deadline,
      noise,
      fc.boolean(),
      fc.constantFrom(' ', ', ', '\n', ''),
      ({ date, wording }, words, isFirst, between) => {
        const noisy = isFirst ? `${words}${between}${wording}` : `${wording}${between}${words}`
        const found = dueOn(noisy)
        // Figures right beside the day may become a part of it: "1" before "5/8/2021" is the 15th.
        if (between === '' && /\d/.test(words)) return
        expect([noisy, found ?? date]).toEqual([noisy, date])
      },
    ),
    { numRuns: 2000 },
  )
})

test('two different days are never one', () => {
  fc.assert(
    fc.property(
      deadline,
      day.chain((other) => fc.tuple(fc.constant(other), written(other))),
      fc.constantFrom(' và ', ', ', '; ', ' ', '\n', ' - ', ' đến ', ' hoặc ', ' & ', ' (', '/ '),
      ({ date, wording }, [other, words], between) => {
        fc.pre(daysBetween(date, other) !== 0)
        const both = `${wording}${between}${words}`
        expect([both, dueOn(both)]).toEqual([both, undefined])
      },
    ),
    { numRuns: 1000 },
  )
})

test('whatever is typed has an answer, and what looks like a date is not passed over', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '/',
      '-',
      '.',
      ' ',
      'ngày ',
      'tháng ',
      'năm ',
      'quý ',
      'từ ',
      'đến ',
      '\n',
      ', ',
      'hằng ',
      'trước ',
    ),
    fc.integer({ min: 0, max: 2100 }).map(String),
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
      (wording) => {
        const reading = read(wording)
        expect(reading.kind).toBeTypeOf('string')
        // A day, a month and a year by slashes: read, or told, but never "names no date".
        if (/(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])/.test(wording))
          expect(because(wording)).not.toBe('names-no-date')
      },
    ),
    { numRuns: 2000 },
  )
})

test('reasons that ask for a correction are those of words that look like a date and were not read', () => {
  expect(isToCorrect('date-not-read')).toBe(true)
  expect(isToCorrect('is-a-span')).toBe(false)
})
