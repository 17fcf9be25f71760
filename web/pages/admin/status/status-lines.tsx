import type { ComponentChildren } from 'preact'
import { useRegister } from '../../../api/register.tsx'
import type { Body } from '../../../api/types.ts'
import { Tag, type TagColour } from '../../../parts/layout/tag.tsx'
import { useMay } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { type LineName, statusTexts } from './status-texts.ts'

export type Status = Body<'getSystemStatus'>
type LineState = Status['night']['state']

const colours: Record<LineState, TagColour> = {
  well: 'green',
  missed: 'red',
  trouble: 'orange',
  'not-yet': 'grey',
}

export const isWell = (state: LineState): boolean => state === 'well' || state === 'not-yet'

const Night = ({ night: { day, endedAt, departments, openTasks, newlyOverdue } }: Status) => {
  const t = useTexts(statusTexts)
  const formats = useFormats()
  const { number } = formats
  if (!day) return <p>{t.none}</p>
  if (!endedAt) return <p>{t.nightOf(formats.day(day))}</p>
  return (
    <p>
      {t.night(
        formats.time(endedAt),
        number(openTasks ?? 0),
        number(departments ?? 0),
        number(newlyOverdue ?? 0),
      )}
    </p>
  )
}

const Morning = ({ morning }: Status) => {
  const t = useTexts(statusTexts)
  const { number, time } = useFormats()
  const { endedAt, mails = 0, sent = 0, pending = 0, refused = 0, undelivered = 0 } = morning
  if (!endedAt) return <p>{t.none}</p>
  return (
    <p>
      {t.morning(time(endedAt), number(mails), number(sent), number(pending))}
      {refused + undelivered > 0 && ` ${t.notArrived(number(refused), number(undelivered))}`}
    </p>
  )
}

const Mails = ({ mails: { standingStill, since, undelivered, isAll } }: Status) => {
  const t = useTexts(statusTexts)
  const { number, time } = useFormats()
  const told = isAll ? t.undelivered : t.undeliveredMany
  return (
    <>
      <p>{undelivered > 0 ? told(number(undelivered)) : t.noneUndelivered}</p>
      {since && <p>{t.standing(number(standingStill), time(since))}</p>}
    </>
  )
}

const Files = ({ files: { notCopied, since } }: Status) => {
  const t = useTexts(statusTexts)
  const { number, time } = useFormats()
  return <p>{since ? t.filesNotCopied(number(notCopied), time(since)) : t.filesKept}</p>
}

const Recount = ({
  recount: { endedAt, tasks = 0, differing = 0, differences = [], keptFigures },
}: Status) => {
  const t = useTexts(statusTexts)
  const { day, number, time } = useFormats()
  const { departmentName } = useRegister()
  if (!endedAt) return <p>{t.none}</p>
  const names = differences.map(({ department, year }) => `${departmentName(department)} ${year}`)
  return (
    <>
      <p>{t.recount(time(endedAt), number(tasks), number(differing))}</p>
      {names.length > 0 && <p>{t.differences(names.join(', '))}</p>}
      {keptFigures?.differing.map(({ assignedFrom, assignedTo, asOf }) => (
        <p key={`${assignedFrom} ${assignedTo} ${asOf}`}>
          {t.keptFigures(day(assignedFrom), day(assignedTo), day(asOf))}
        </p>
      ))}
    </>
  )
}

const Comparison = ({ comparison }: Status) => {
  const t = useTexts(statusTexts)
  const { number, time } = useFormats()
  const { endedAt, entries = 0, differences = 0, alterations = 0 } = comparison
  if (!endedAt) return <p>{t.none}</p>
  return <p>{t.comparison(time(endedAt), number(entries), number(differences + alterations))}</p>
}

const Export = ({ export: { exportedOn, nextOn, written } }: Status) => {
  const t = useTexts(statusTexts)
  const { day, number } = useFormats()
  if (!exportedOn) return <p>{t.none}</p>
  return (
    <p>
      {t.export(day(exportedOn), day(nextOn))}
      {written && ` ${t.written(number(written.records), number(written.unreadable))}`}
    </p>
  )
}

const NightlyFile = ({ nightlyFile }: Status) => {
  const t = useTexts(statusTexts)
  const { day, number, time } = useFormats()
  if (!nightlyFile?.day || !nightlyFile.endedAt) return <p>{t.none}</p>
  const { key, departments = 0, bytes = 0 } = nightlyFile
  if (!key) return <p>{t.notSigned(time(nightlyFile.endedAt), day(nightlyFile.day))}</p>
  const kilobytes = number(Math.ceil(bytes / 1_000))
  return (
    <p>
      {t.nightlyFile(day(nightlyFile.day), number(departments), kilobytes)} {t.signedWith} <code>{key}</code>
    </p>
  )
}

const lines = {
  night: Night,
  morning: Morning,
  mails: Mails,
  files: Files,
  recount: Recount,
  comparison: Comparison,
  export: Export,
  nightlyFile: NightlyFile,
} satisfies Record<LineName, unknown>

const lineNames = Object.keys(lines) as LineName[]

/** The lines that there are: a city that tells nobody its figures has none of them. */
export const linesOf = (status: Status) =>
  lineNames.flatMap((name) => {
    const line = status[name]
    return line ? [{ name, state: line.state }] : []
  })

const useHref = ({ morning }: Status): Partial<Record<LineName, string>> => {
  const mayMails = useMay('read-notices')
  return {
    night: '/dashboard',
    recount: '/dashboard',
    ...(mayMails && { mails: '/undelivered-mails' }),
    ...(mayMails && morning.day && { morning: `/notices/${morning.day}` }),
  }
}

interface LineProps {
  readonly name: LineName
  readonly state: LineState
  readonly href: string | undefined
  readonly children: ComponentChildren
}

const Line = ({ name, state, href, children }: LineProps) => {
  const t = useTexts(statusTexts)
  const todo: Partial<Record<LineState, string>> = t.todo[name]
  const go: Partial<Record<LineName, string>> = t.go
  return (
    <section>
      <h2 class="govuk-heading-s">
        {t.lines[name]} <Tag colour={colours[state]}>{t.states[state]}</Tag>
      </h2>
      {children}
      {todo[state] && <p>{todo[state]}</p>}
      {href && (
        <p>
          <a href={href}>{go[name]}</a>
        </p>
      )}
    </section>
  )
}

/** Each thing that runs by itself, what is not well first: how it stands, what it found, what to do. */
export const StatusLines = (status: Status) => {
  const hrefs = useHref(status)
  const inOrder = linesOf(status).toSorted(
    (one, other) => Number(isWell(one.state)) - Number(isWell(other.state)),
  )
  return (
    <div class="status-lines">
      {inOrder.map(({ name, state }) => {
        const Told = lines[name]
        return (
          <Line key={name} name={name} state={state} href={hrefs[name]}>
            <Told {...status} />
          </Line>
        )
      })}
    </div>
  )
}
