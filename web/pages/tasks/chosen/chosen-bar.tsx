import { useState } from 'preact/hooks'
import type { ListedTask } from '../../../api/types.ts'
import { ButtonLink } from '../../../parts/forms/button.tsx'
import { Failed } from '../../../parts/layout/answered.tsx'
import { NotificationBanner } from '../../../parts/layout/banner.tsx'
import { mostChosen } from '../../../session/chosen-tasks.ts'
import { useMe } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { acts, verbs } from './acts.ts'
import { chosenTexts } from './chosen-texts.ts'
import { countOf } from './run.ts'
import { unfinishedRun } from './run-draft.ts'
import type { useChosen } from './use-chosen.ts'

/** What somebody may do with at least one of these tasks, and with how many of them. */
const useOffered = (chosen: readonly ListedTask[]) => {
  const { may } = useMe()
  return verbs.flatMap((verb) => {
    const { action, fits } = acts[verb]
    const count = may.includes(action) ? chosen.filter(fits).length : 0
    return count > 0 ? [{ verb, count }] : []
  })
}

/** Whether there is anything that this person does with several tasks. */
export const useMayChoose = (): boolean => {
  const { may } = useMe()
  return verbs.some((verb) => may.includes(acts[verb].action))
}

/** What was begun on this machine and is not over. */
export const Unfinished = () => {
  const t = useTexts(chosenTexts)
  const { number } = useFormats()
  const run = unfinishedRun(useMe().id)
  if (!run) return null
  return (
    <NotificationBanner>
      <p>{t.unfinished(number(countOf(run, 'waiting')), number(run.steps.length))}</p>
      <a href={`/chosen-tasks/${run.verb}`}>{t.toUnfinished}</a>
    </NotificationBanner>
  )
}

interface Props {
  readonly choosing: ReturnType<typeof useChosen>
  readonly rows: readonly ListedTask[]
  /** The list goes on beyond this page. */
  readonly hasMore: boolean
}

/** How many are chosen and what can be done with them; it stays in sight while the list is scrolled. */
export const ChosenBar = ({ choosing, rows, hasMore }: Props) => {
  const t = useTexts(chosenTexts)
  const { number } = useFormats()
  const { chosen, selection, chooseList, chooseNone, isGathering } = choosing
  const [failure, setFailure] = useState<unknown>()
  const offered = useOffered(chosen)
  const isFull = chosen.length >= mostChosen
  const gather = () => {
    setFailure(undefined)
    chooseList().catch(setFailure)
  }
  return (
    <section class={`chosen-bar screen-only${chosen.length > 0 ? ' has-chosen' : ''}`} aria-label={t.actions}>
      <div class="chosen-count">
        <span role="status">{chosen.length > 0 && t.chosen(number(chosen.length))}</span>
        <button type="button" class="quiet-button" onClick={() => selection.chooseAll(rows, true)}>
          {t.choosePage}
        </button>
        {hasMore && (
          <button type="button" class="quiet-button" aria-disabled={isGathering} onClick={gather}>
            {isGathering ? t.gathering : t.chooseAll}
          </button>
        )}
        {chosen.length > 0 && (
          <button type="button" class="quiet-button" onClick={chooseNone}>
            {t.chooseNone}
          </button>
        )}
      </div>
      {isFull && <p class="note">{t.most(number(mostChosen))}</p>}
      {failure !== undefined && <Failed failure={failure} />}
      {offered.length > 0 && (
        <div class="chosen-actions">
          {offered.map(({ verb, count }) => (
            <ButtonLink key={verb} look="secondary" href={`/chosen-tasks/${verb}`}>
              {t.verbs[verb]}
              {count < chosen.length && ` (${t.fit(number(count), number(chosen.length))})`}
            </ButtonLink>
          ))}
        </div>
      )}
    </section>
  )
}
