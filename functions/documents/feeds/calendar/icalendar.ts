import { addDays, type LocalDate } from '../../../shared/dates/dates.ts'

/** An all-day entry of a calendar, as RFC 5545 has it. */
export interface CalendarEvent {
  /** The same for ever. */
  readonly uid: string
  /** Rises with each change. */
  readonly sequence: number
  /** The day of its last change. */
  readonly changedOn: LocalDate
  readonly day: LocalDate
  readonly summary: string
  readonly description: string
  readonly url: string
  /** Tentative is what somebody still may not be given. */
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  /** Whether a calendar rings on the morning before. */
  readonly rings: boolean
}

export interface Calendar {
  readonly name: string
  readonly description: string
  readonly events: readonly CalendarEvent[]
}

/** No line is longer, counted in bytes of UTF-8 without its end. */
const maxOctets = 75

/** A long line goes on in the next, which begins with a space; no character is cut in two. */
const folded = (line: string): string => {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > maxOctets) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}

/** A text as a value; what cannot stand in one at all is left out. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 5545 forbids exactly these
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

const dayOf = (date: LocalDate): string => date.replaceAll('-', '')
const instantOf = (date: LocalDate): string => `${dayOf(date)}T000000Z`

/** At eight in the morning of the day before. */
const alarm = [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'DESCRIPTION:Ngày mai đến hạn',
  'TRIGGER:-PT16H',
  'END:VALARM',
]

const linesOf = (event: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(event.uid)}`,
  `SEQUENCE:${event.sequence}`,
  `DTSTAMP:${instantOf(event.changedOn)}`,
  `LAST-MODIFIED:${instantOf(event.changedOn)}`,
  `DTSTART;VALUE=DATE:${dayOf(event.day)}`,
  `DTEND;VALUE=DATE:${dayOf(addDays(event.day, 1))}`,
  `SUMMARY:${escaped(event.summary)}`,
  `DESCRIPTION:${escaped(event.description)}`,
  `URL:${event.url}`,
  `STATUS:${event.status}`,
  // A due date takes nobody's day.
  'TRANSP:TRANSPARENT',
  'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
  ...(event.rings ? alarm : []),
  'END:VEVENT',
]

/** The calendar as a file that programs subscribe to; they look for news once an hour. */
export const calendarFileOf = ({ name, description, events }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dung Han//Due dates//VI',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-CALDESC:${escaped(description)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
