import type { ComponentProps } from 'preact'
import { Button } from '../../../parts/forms/button.tsx'
import { Checkboxes } from '../../../parts/forms/choices.tsx'
import { Details } from '../../../parts/layout/details.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { TaskGrid } from '../grid/task-grid.tsx'
import { gridTexts } from '../grid/task-grid-texts.ts'
import type { TableValues } from './directive-values.ts'
import { registrationTexts } from './registration-texts.ts'
import type { Registration } from './use-registration.ts'

/** The table of tasks with how to fill it, and the way on. */
export const FillTasks = <V extends TableValues>({
  registration,
  ...grid
}: {
  readonly registration: Registration<V>
} & Pick<ComponentProps<typeof TaskGrid>, 'onCards' | 'onLine'>) => {
  const t = useTexts(registrationTexts)
  const gridWords = useTexts(gridTexts)
  const { form, read, suggest, isReading } = registration
  // What was found wrong before is told by the cells themselves; only what the API said is known from here.
  const errors = form.failure === undefined && read.length > 0 ? {} : form.errors
  return (
    <>
      <h2 class="govuk-heading-m">{gridWords.tasks}</h2>
      <p class="measure">{t.tasksHint}</p>
      <Details summary={t.howTo}>
        <p>{t.howToUnits}</p>
        <p>{t.howToDeadlines}</p>
      </Details>
      <TaskGrid
        {...grid}
        rows={form.values.rows}
        onRows={(rows) => form.set({ rows } as Partial<V>)}
        read={read}
        idOf={form.idOf}
        suggest={suggest}
        errors={errors}
        isTried={form.failures > 0}
      />
      <Checkboxes
        label={t.noLeadQuestion}
        options={[{ value: 'yes', label: t.awaitLead, hint: t.awaitLeadHint }]}
        id={form.idOf('awaitLead')}
        name="awaitLead"
        value={form.values.awaitLead}
        onValue={(awaitLead) => form.set({ awaitLead } as Partial<V>)}
        error={undefined}
      />
      <Button>{isReading ? t.reading : t.toCheck}</Button>
    </>
  )
}
