import { useState } from 'preact/hooks'
import type { Input } from '../../../api/types.ts'
import { JobProgress } from '../../../parts/files/job-progress.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { Failed } from '../../../parts/layout/answered.tsx'
import { useToday } from '../../../session/clock.tsx'
import { useCall } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { addDays } from '../../../values/dates.ts'
import { countBeforehandTexts } from './count-beforehand-texts.ts'
import type { View } from './view.ts'

type Counted = Input<'askForCount'>['body']

/** What decides which tasks are counted, and as of which evening; by which rules they are judged does not. */
const countedNames = ['period', 'assignedFrom', 'assignedTo', 'basis', 'starred'] as const

/** Figures that are more than one request can count: they are counted while somebody waits, or goes on, and kept. */
export const CountBeforehand = ({ view, reload }: { readonly view: View; readonly reload: () => void }) => {
  const t = useTexts(countBeforehandTexts)
  const { day, number } = useFormats()
  const call = useCall()
  const today = useToday()
  const [asked, setAsked] = useState<{ readonly id?: string; readonly failure?: unknown }>()
  const yesterday = addDays(today, -1)
  const asOf = view.asOf && view.asOf < today ? view.asOf : yesterday
  const ask = () => {
    setAsked({})
    const chosen = countedNames.flatMap((name) => (view[name] ? [[name, view[name]]] : []))
    call('askForCount', { body: { ...Object.fromEntries(chosen), asOf } as Counted }).then(
      ({ body: { id } }) => setAsked({ id }),
      (failure) => setAsked({ failure }),
    )
  }
  const isShown = view.asOf === asOf
  return (
    <section aria-labelledby="count-beforehand">
      <h2 class="govuk-heading-m" id="count-beforehand">
        {t.title}
      </h2>
      <p>{t.why(day(asOf))}</p>
      {!asked?.id && (
        <Button isBusy={asked !== undefined && asked.failure === undefined} onClick={ask}>
          {t.start}
        </Button>
      )}
      {asked?.failure !== undefined && <Failed failure={asked.failure} />}
      {asked?.id && (
        <JobProgress
          key={asked.id}
          id={asked.id}
          onOver={({ state }) => isShown && state === 'done' && reload()}
        >
          {({ counts }) => (
            <>
              <p>{t.done(number(counts?.tasks ?? 0))}</p>
              <a
                class="govuk-link"
                href={`?${new URLSearchParams({ ...view, asOf } as Record<string, string>)}`}
              >
                {t.show(day(asOf))}
              </a>
            </>
          )}
        </JobProgress>
      )}
    </section>
  )
}
