import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import {
  type CalendarEvent,
  calendarFileOf,
} from '../../../../functions/documents/feeds/calendar/icalendar.ts'
import { maxEvents, taskCalendar } from '../../../../functions/documents/feeds/calendar/task-calendar.ts'
import { correct } from '../../../../functions/tasks/assignment/holding.ts'
import type { Task } from '../../../../functions/tasks/task/task.ts'
import { accept, approve, askFor, finish, giveAway, july, story, takeBack } from '../../tasks/task/stories.ts'

/** The file as another program reads it. */
const readBack = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const events = calendar.getAllSubcomponents('vevent')
  return { calendar, events, texts: events.map((event) => new ICAL.Event(event)) }
}

const event: CalendarEvent = {
  uid: 'SXD-2021-k3f9x2m8q1ab@city.example.vn',
  sequence: 3,
  changedOn: july(5),
  day: july(31),
  summary: 'Hạn: Giải phóng mặt bằng',
  description: 'Văn bản giao: 4651/UBND-KSTT',
  url: 'https://city.example.vn/tasks/SXD-2021-k3f9x2m8q1ab',
  status: 'CONFIRMED',
  rings: true,
}

const fileWith = (given: Partial<CalendarEvent>) =>
  calendarFileOf({ name: 'Hạn nhiệm vụ', description: 'Thời hạn', events: [{ ...event, ...given }] })

const odd = [
  'Dấu phẩy, chấm phẩy; gạch chéo \\ và \\n',
  'dòng một\ndòng hai\r\ndòng ba\rdòng bốn',
  '👨‍👩‍👧‍👦 gia đình 🇻🇳'.repeat(9),
  'ệ'.repeat(300),
  'END:VEVENT\nBEGIN:VEVENT',
  '"ngoặc kép" và ^n',
]

describe('a calendar file, read back by another program', () => {
  test('an entry of a whole day with its number, its state and a bell on the morning before', () => {
    const { calendar, events, texts } = readBack(fileWith({}))
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Hạn nhiệm vụ')
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H')
    const [only] = texts
    expect([only?.uid, only?.sequence, only?.startDate.toString(), only?.endDate.toString()]).toEqual([
      event.uid,
      3,
      '2021-07-31',
      '2021-08-01',
    ])
    expect(only?.startDate.isDate).toBe(true)
    expect(events[0]?.getFirstPropertyValue('status')).toBe('CONFIRMED')
    expect(events[0]?.getFirstPropertyValue('url')).toBe(event.url)
    expect(String(events[0]?.getFirstPropertyValue('dtstamp'))).toBe('2021-07-05T00:00:00Z')
    const alarm = events[0]?.getFirstSubcomponent('valarm')
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT16H')
  })

  test.each(odd)('says exactly what was written: %j', (text) => {
    const { texts } = readBack(fileWith({ summary: text, description: text }))
    const told = text.replace(/\r\n?/g, '\n')
    expect([texts.length, texts[0]?.summary, texts[0]?.description]).toEqual([1, told, told])
  })

  test('whatever is written, it comes back, in lines of at most 75 bytes that break no character', () => {
    const words = fc.string({
      unit: fc.constantFrom(...odd.join(''), 'ạ', 'Đ', '𝒳', ' ', ':'),
      maxLength: 400,
    })
    fc.assert(
      fc.property(words, (text) => {
        const file = fileWith({ summary: text })
        const lines = file.split('\r\n')
        expect(lines.pop()).toBe('')
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
        expect(lines.every((line) => line.isWellFormed() && !/[\r\n]/.test(line))).toBe(true)
        expect(readBack(file).texts[0]?.summary).toBe(text.replace(/\r\n?/g, '\n'))
      }),
    )
  })
})

const site = 'https://city.example.vn'
const title = 'Giải phóng mặt bằng'
type Actions = Parameters<typeof story> extends [unknown, ...infer Rest] ? Rest : never
const taskAfter = (...actions: Actions): Task => {
  const { task } = story({ dueOn: july(15) }, ...actions)
  return { ...task, title, directive: '2021-07-01_1200_UBND-KSTT' }
}
const eventsOf = (...tasks: Task[]) => taskCalendar(tasks, 'Nguyễn Văn A', { site, today: july(31) }).events
const eventOf = (task: Task) => eventsOf(task)[0]

describe('the due dates of tasks', () => {
  test('each has its task’s name, directive and page', () => {
    const task = taskAfter()
    expect(eventOf(task)).toMatchObject({
      uid: `${task.id}@city.example.vn`,
      day: july(15),
      summary: `Hạn: ${title}`,
      description: `Văn bản giao: 1200/UBND-KSTT ngày 01/07/2021\n${site}/tasks/${task.id}`,
      url: `${site}/tasks/${task.id}`,
      status: 'CONFIRMED',
      rings: true,
    })
    const names = new Map([['SXD', 'Sở Xây dựng']])
    const [ofCity] = taskCalendar([task], 'Lê Văn B', { site, names, today: july(31) }).events
    expect(ofCity?.summary).toBe(`Hạn: ${title} (Sở Xây dựng)`)
  })

  test('keep their uid, count up and move, through asking, extending, correcting, finishing and accepting', () => {
    const actions: Actions = [
      [10, askFor(july(25))],
      [12, approve(july(22))],
      [13, (task, on) => correct(task, { title: 'Tên khác', reason: 'Ghi nhầm' }, on)],
      [20, finish],
      [21, accept],
    ]
    const told = actions.map((_, steps) => eventOf(taskAfter(...actions.slice(0, steps + 1))))
    expect(new Set(told.map((one) => one?.uid)).size).toBe(1)
    expect(told.map((one) => one?.day)).toEqual([15, 22, 22, 22, 22].map(july))
    expect(told.map((one) => one?.status === 'CANCELLED')).toEqual([false, false, false, false, true])
    expect(told.map((one) => one?.rings)).toEqual([true, true, true, false, false])
    expect(told.map((one) => one?.changedOn)).toEqual([10, 12, 12, 20, 21].map(july))
    const sequences = told.map((one) => one?.sequence ?? 0)
    expect(sequences).toEqual([...new Set(sequences)].sort((one, other) => one - other))
  })

  test.each([takeBack, giveAway])('are cancelled when the task is withdrawn or goes elsewhere', (action) => {
    expect(eventOf(taskAfter([10, action]))).toMatchObject({
      day: july(15),
      status: 'CANCELLED',
      rings: false,
    })
  })

  test('tell nothing of what was written in reports and decisions', () => {
    const told = JSON.stringify([
      eventOf(taskAfter([10, askFor(july(25))])),
      eventOf(taskAfter([10, finish])),
      eventOf(taskAfter([9, finish], [10, accept])),
    ])
    for (const words of ['Sở Tư pháp', 'Họp ngày 15', 'Đã ban hành quyết định'])
      expect(told).not.toContain(words)
    expect(told).toContain('chờ quyết định')
  })

  test('a task without one has no entry; of too many the latest are there, and it says so', () => {
    const { dueOn: _, ...without } = taskAfter()
    expect(eventsOf(without as Task)).toEqual([])
    const longest = 'ệ'.repeat(300)
    const many = Array.from({ length: maxEvents + 2 }, (_, place) => ({
      ...taskAfter(),
      title: longest,
      dueOn: place === 0 ? july(30) : july(15),
    }))
    const names = new Map([['SXD', 'Sở '.repeat(40)]])
    const calendar = taskCalendar(many, 'A', { site, names, today: july(31) })
    expect([calendar.events.length, calendar.events[0]?.day]).toEqual([maxEvents, july(30)])
    expect(calendar.description).toContain('còn 2 thời hạn sớm hơn')
    expect(Buffer.byteLength(calendarFileOf(calendar))).toBeLessThan(6 * 1024 * 1024)
  })
})
