import { Button, ButtonLink } from '../../../parts/forms/button.tsx'
import { Panel, PrintButton } from '../../../parts/layout/panel.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { ItemTable } from '../one/item-table.tsx'
import { registrationTexts } from './registration-texts.ts'
import type { Registered } from './use-registration.ts'

interface Props {
  readonly title: string
  readonly registered: Registered
  readonly onAgain?: () => void
}

/** What was written, with its number and its tasks, and where to go on. */
export const Receipt = ({ title, registered: { key, tasks, waiting }, onAgain }: Props) => {
  const t = useTexts(registrationTexts)
  const { directive, number } = useFormats()
  return (
    <>
      <Panel title={title}>{t.receiptNumber(directive(key), number(tasks.length))}</Panel>
      {waiting && <p class="measure">{t.receiptWaiting(number(waiting))}</p>}
      {tasks.length > 0 && (
        <>
          <p class="measure">{t.receiptNext}</p>
          <ItemTable tasks={tasks} caption={t.receiptList} />
        </>
      )}
      <div class="page-actions">
        <ButtonLink href={`/directives/${key}`}>{t.openDirective}</ButtonLink>
        {onAgain && (
          <Button look="secondary" onClick={onAgain}>
            {t.another}
          </Button>
        )}
        <PrintButton />
      </div>
    </>
  )
}
