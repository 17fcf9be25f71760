import { useState } from 'preact/hooks'
import { useRegister } from '../../api/register.tsx'
import { ButtonLink } from '../../parts/forms/button.tsx'
import { Failed } from '../../parts/layout/answered.tsx'
import { NotificationBanner } from '../../parts/layout/banner.tsx'
import { useToday } from '../../session/clock.tsx'
import { useCall } from '../../session/session.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import type { GivenTask } from './ending/given-task.tsx'
import { Marks } from './facts.tsx'
import type { Words } from './history/lines.ts'
import { actionsOf, correctionOf, openExplanations, pageOfAction, turnOf } from './state.ts'
import { taskPageTexts } from './task-texts.ts'

interface Props {
  readonly given: GivenTask
  readonly words: Words
}

/** Whose turn it is, where it is not the department's; nobody's any more, or not yet, where nothing is said. */
const whose: Partial<Record<ReturnType<typeof turnOf>['kind'], keyof typeof taskPageTexts.vi.whose>> = {
  accept: 'office',
  'confirm-assignment': 'office',
  prepare: 'office',
  withheld: 'office',
  decide: 'leader',
  sign: 'both',
}

/** Who holds it now, and below that what they are to do. */
export const WhoseTurn = ({ given: { task }, words: { personName } }: Props) => {
  const t = useTexts(taskPageTexts)
  const { day } = useFormats()
  const { departmentName } = useRegister()
  const turn = turnOf(task)
  const isWork = turn.kind === 'work'
  const other = whose[turn.kind]
  const worker = [departmentName(task.department), task.holder && personName(task.holder)].filter(Boolean)
  const who = isWork ? worker.join(' – ') : other && t.whose[other]
  const work = task.status === 'open-overdue' ? t.turns.workLate : t.turns.work
  return (
    <p>
      {who && (
        <span class="line">
          <strong>{t.turn}: </strong>
          {who}
        </span>
      )}
      {isWork ? (task.dueOn ? work : t.turns.workUndated) : t.turns[turn.kind](day(turn.since))}
    </p>
  )
}

/** What a leader has put right and the department does not work by yet. */
const WaitingCorrection = ({ task }: GivenTask) => {
  const t = useTexts(taskPageTexts)
  const { day } = useFormats()
  const correction = correctionOf(task)
  return correction ? <p>{t.correctionWaits(day(correction.on), day(correction.dueOn))}</p> : null
}

/** The star is set and taken off at once; a newer version of the task is read first. */
const Star = ({ task: { id, starred }, etag, reload }: GivenTask) => {
  const t = useTexts(taskPageTexts)
  const call = useCall()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const toggle = async () => {
    if (isBusy) return
    setBusy(true)
    setFailure(undefined)
    await call('starTask', { path: { id }, ifMatch: etag, body: { starred: !starred } }).catch(setFailure)
    await reload()
    setBusy(false)
  }
  return (
    <>
      <button type="button" class="quiet-button" aria-disabled={isBusy} onClick={toggle}>
        <span aria-hidden="true">{starred ? '★' : '☆'}</span> {starred ? t.unstar : t.star}
      </button>
      {failure !== undefined && <Failed failure={failure} />}
    </>
  )
}

/** What the person who reads may do now: first what waits for them, then all else. */
const Actions = (given: GivenTask) => {
  const t = useTexts(taskPageTexts)
  const today = useToday()
  const { task } = given
  const { pressing, others } = actionsOf(task, today)
  const addressOf = (action: (typeof others)[number]) => `/tasks/${task.id}/${pageOfAction[action]}`
  const mayStar = task.actions.includes('starTask')
  return (
    <>
      {pressing.length > 0 && (
        <div class="govuk-button-group">
          {pressing.map((action, place) => (
            <ButtonLink key={action} href={addressOf(action)} look={place === 0 ? 'main' : 'secondary'}>
              {t.actions[action]}
            </ButtonLink>
          ))}
        </div>
      )}
      {(others.length > 0 || mayStar) && (
        <nav class="actions" aria-label={t.actionsTitle}>
          {mayStar && <Star {...given} />}
          {others.map((action) => (
            <a key={action} href={addressOf(action)}>
              {t.actions[action]}
            </a>
          ))}
        </nav>
      )}
    </>
  )
}

/** How the task stands now and what there is to do with it. */
export const Now = ({ given, words }: Props) => {
  const t = useTexts(taskPageTexts)
  const { day } = useFormats()
  return (
    <>
      {openExplanations(given.history.events).map(({ id, dueOn }) => (
        <NotificationBanner key={id}>
          <p>{t.explanationAsked(day(dueOn))}</p>
          <a href={`/explanations/${id}`}>{t.openExplanation}</a>
        </NotificationBanner>
      ))}
      <div class="now">
        <Marks task={given.task} />
        <WhoseTurn given={given} words={words} />
        <WaitingCorrection {...given} />
        <Actions {...given} />
      </div>
    </>
  )
}
