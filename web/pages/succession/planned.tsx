import { useRegister } from '../../api/register.tsx'
import type { Department } from '../../api/types.ts'
import { useLocation } from '../../app/router/location.tsx'
import { Button } from '../../parts/forms/button.tsx'
import { useForm } from '../../parts/forms/use-form.ts'
import { Page } from '../../parts/layout/page.tsx'
import { BackLink } from '../../parts/layout/way.tsx'
import { useCall } from '../../session/session.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { plannedSuccessionTexts } from './planned-succession-texts.ts'

type Planned = NonNullable<Department['planned']>

/** What is to become of a department, and why its night could not do it. */
export const PlannedWords = ({ planned }: { readonly planned: Planned }) => {
  const t = useTexts(plannedSuccessionTexts)
  const { day } = useFormats()
  const { departmentName } = useRegister()
  const { on, successors, refused } = planned
  const names = successors.map((one) => (typeof one === 'string' ? departmentName(one) : one.name))
  const why = refused && t.why[refused.code]?.(departmentName(refused.department ?? ''))
  return (
    <>
      {t.willBe(names.join(', '), names.length > 1, day(on))}
      {refused && <span class="note">{t.notYet(day(refused.on), why ?? t.whyElse)}</span>}
    </>
  )
}

/** Takes back a decision before its day. */
export const Withdrawal = ({ department }: { readonly department: Department & { planned: Planned } }) => {
  const t = useTexts(plannedSuccessionTexts)
  const call = useCall()
  const { open } = useLocation()
  const { reload } = useRegister()
  const { code, name, planned } = department
  const form = useForm({
    name: `withdraw-succession:${code}`,
    initial: {},
    send: (_, key) => call('withdrawSuccession', { path: { code }, key }),
    onSent: () => {
      reload()
      open('/departments', { notice: t.withdrawn })
    },
  })
  const back = `/departments/${code}/succession`
  return (
    <Page title={t.withdrawTitle} caption={name} form={form} way={<BackLink href={back} />}>
      <form onSubmit={form.submit} class="measure" noValidate>
        <p>
          <PlannedWords planned={planned} />
        </p>
        <p>{t.withdrawLead}</p>
        <div class="govuk-button-group">
          <Button look="warning" isBusy={form.isSending}>
            {t.withdraw}
          </Button>
          <a class="govuk-link" href={back}>
            {t.leave}
          </a>
        </div>
      </form>
    </Page>
  )
}
