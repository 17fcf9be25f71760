import { type Day, dayOf, isWorking } from '../days.ts'
import { economicMatters } from '../matters/economy.ts'
import { internalMatters } from '../matters/internal.ts'
import { socialMatters } from '../matters/society.ts'
import { urbanMatters } from '../matters/urban.ts'
import type { Profile } from '../profiles.ts'
import type { Random } from '../random.ts'
import { districts } from '../register/departments.ts'
import { deadlineFor } from './deadlines.ts'
import { type Assignment, type Draft, draftOf, type Form } from './draft.ts'
import { fixedDrafts } from './fixed-drafts.ts'
import type { Matter, Section } from './matter.ts'
import { type Subject, subjectOf } from './subject.ts'

const matters: readonly Matter[] = [...urbanMatters, ...economicMatters, ...socialMatters, ...internalMatters]

/** One subject of one kind of business, and the tasks still wanted from it. */
interface Business {
  readonly matter: Matter
  readonly subject: Subject
  readonly items: readonly { title: string; departments: string[] }[]
}

const addressees = (to: string, { text, unit }: Subject): readonly string[] => {
  if (to === 'districts') return districts
  if (to !== 'own') return [to]
  if (!unit) throw new Error(`whose business is "${text}"?`)
  return [unit]
}

const about = ({ matter, subject }: Business) => matter.about.replace('{x}', subject.text)

const sectionNames: Record<Section, string> = {
  ĐTĐT: 'đô thị, đầu tư',
  KT: 'kinh tế',
  KGVX: 'khoa giáo, văn xã',
  NC: 'nội chính',
  TH: 'tổng hợp',
}

/** Several subjects go under the name of their section, each by its own words only. */
const aboutAll = (businesses: readonly Business[]): string => {
  const [first] = businesses as [Business]
  if (businesses.length === 1) return about(first)
  const points = businesses.map((business) => about(business).replace(/^.*: /, ''))
  return `một số nhiệm vụ lĩnh vực ${sectionNames[first.matter.section]}: ${points.join('; ')}`
}

const allBusiness = (random: Random): Business[] =>
  random.shuffled(
    matters.flatMap((matter) =>
      matter.subjects.map((written) => {
        const subject = subjectOf(written)
        const items = Object.entries(matter.tasks).flatMap(([to, titles]) =>
          titles.map((title) => ({
            title: title.replaceAll('{x}', subject.text),
            departments: [...addressees(to, subject)],
          })),
        )
        return { matter, subject, items: random.shuffled(items) }
      }),
    ),
  )

/** How many more tasks each department is to be given. */
type Wanted = Map<string, number>

const take = (wanted: Wanted, department: string): boolean => {
  const left = wanted.get(department) ?? 0
  if (left > 0) wanted.set(department, left - 1)
  return left > 0
}

const stillWanted = (business: Business, wanted: Wanted): Business => {
  const items = business.items.map(({ title, departments }) => ({
    title,
    departments: departments.filter((department) => take(wanted, department)),
  }))
  return { ...business, items: items.filter(({ departments }) => departments.length > 0) }
}

const dayFor = (random: Random, businesses: readonly Business[]): Day => {
  const froms = businesses.flatMap(({ matter, subject }) => [dayOf(matter.from), subject.from ?? 0])
  const untils = businesses.flatMap(({ matter, subject }) => [dayOf(matter.until), subject.until ?? 400])
  const paces = businesses.map(({ matter }) => matter.pace)
  const first = Math.max(...froms)
  const last = Math.min(...untils, dayOf(paces.includes('urgent') ? '2021-07-19' : '2021-07-20'))
  for (;;) {
    const day = random.between(first, last)
    if (isWorking(day)) return day
  }
}

const withoutWindow = ({ matter, subject }: Business) =>
  matter.from === '2021-01-04' && matter.issuedAs === 'letter' && !subject.from && !subject.until

const formFor = (random: Random, businesses: readonly Business[]): Form => {
  const [{ matter }] = businesses as [Business]
  if (businesses.length > 1) return random.chance(0.7) ? 'notice' : 'letter'
  if (matter.issuedAs !== 'letter') return matter.issuedAs
  return random.weighted<Form>([
    [66, 'letter'],
    [22, 'office-letter'],
    [8, 'notice'],
    [4, 'oral'],
  ])
}

const coordinatingFor = (random: Random, department: string, { items }: Business): string[] => {
  const others = new Set(items.flatMap(({ departments }) => departments))
  others.delete(department)
  return random.chance(0.25) ? random.shuffled([...others]).slice(0, random.between(1, 3)) : []
}

const assignmentsOf = (random: Random, business: Business, issuedOn: Day): Assignment[] =>
  business.items.flatMap(({ title, departments }) => {
    const deadline = deadlineFor(random, business.matter, issuedOn)
    const starred = random.chance(0.05)
    return departments.map((department) => {
      const coordinating = coordinatingFor(random, department, business)
      return {
        department,
        title,
        assignedOn: issuedOn,
        deadline,
        starred,
        ...(coordinating.length > 0 && { coordinating }),
      }
    })
  })

const draftFrom = (random: Random, businesses: readonly Business[]): Draft => {
  const issuedOn = dayFor(random, businesses)
  const [first] = businesses as [Business]
  return draftOf(random, formFor(random, businesses), aboutAll(businesses), {
    section: first.matter.section,
    issuedOn,
    assignments: businesses.flatMap((business) => assignmentsOf(random, business, issuedOn)),
  })
}

/** A meeting deals with several subjects of one section, a letter with one. */
const bundled = (random: Random, businesses: readonly Business[]): Business[][] => {
  const bundles: Business[][] = []
  const open = new Map<string, Business[]>()
  for (const business of businesses) {
    if (!withoutWindow(business) || random.chance(0.25)) {
      bundles.push([business])
      continue
    }
    const { section } = business.matter
    const bundle = [...(open.get(section) ?? []), business]
    open.set(section, bundle)
    if (bundle.length < random.between(2, 4)) continue
    bundles.push(bundle)
    open.delete(section)
  }
  return [...bundles, ...open.values()]
}

/** Every directive of the year, so that each department is given exactly as many tasks as its profile says. */
export const allDrafts = (random: Random, profiles: readonly Profile[]): Draft[] => {
  const fixed = fixedDrafts(random)
  const wanted: Wanted = new Map(profiles.map(({ code, assigned }) => [code, assigned]))
  for (const { department } of fixed.flatMap(({ assignments }) => assignments))
    wanted.set(department, (wanted.get(department) ?? 0) - 1)
  const businesses = allBusiness(random)
    .map((business) => stillWanted(business, wanted))
    .filter(({ items }) => items.length > 0)
  const missing = [...wanted].filter(([, left]) => left !== 0)
  if (missing.length > 0) throw new Error(`tasks missing or too many: ${missing.join('; ')}`)
  return [...fixed, ...bundled(random, businesses).map((bundle) => draftFrom(random, bundle))]
}
