import { useAnswer } from '../../../api/use-answer.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Loading } from '../../../parts/layout/loading.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import { useCall } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { undated } from '../reading/reading-context.ts'
import { emptyTable, type TableValues } from './directive-values.ts'
import { FillTasks } from './fill-tasks.tsx'
import { CheckStep, ReceiptStep, useLaterSteps } from './later-steps.tsx'
import { addTasksForm } from './registration-forms.ts'
import { registrationTexts } from './registration-texts.ts'
import { useRegistration } from './use-registration.ts'

interface Props {
  readonly directive: string
  readonly issuedOn: string | undefined
}

const Adding = ({ directive, issuedOn }: Props) => {
  const t = useTexts(registrationTexts)
  const formats = useFormats()
  const call = useCall()
  useLaterSteps()
  const registration = useRegistration<TableValues>({
    name: addTasksForm(directive),
    initial: emptyTable,
    issuedOnOf: () => issuedOn ?? undated,
    bodyOf: (_, requests) => requests,
    send: async (body, key) => (await call('addTasks', { path: { key: directive }, body, key })).body,
  })
  const { form, step, receipt, toCheck } = registration
  const caption = formats.directive(directive)
  if (receipt) return <ReceiptStep title={t.receiptTasks} registered={receipt} />
  if (step === 'wait') return <Loading />
  if (step === 'check')
    return (
      <CheckStep
        registration={registration}
        caption={caption}
        sendLabel={t.sendTasks}
        directive={directive}
      />
    )
  const way = <BackLink href={`/directives/${directive}`} />
  return (
    <Page title={t.addTitle} caption={caption} way={way} form={form} step={step}>
      <div class="govuk-inset-text">{t.notSecret}</div>
      <form onSubmit={toCheck} noValidate>
        <FillTasks registration={registration} />
      </form>
    </Page>
  )
}

/** Further tasks of a directive that is registered already. */
export const AddTasks = ({ directive: key }: { readonly directive: string }) => {
  const t = useTexts(registrationTexts)
  const formats = useFormats()
  const asked = useAnswer('getDirective', { path: { key }, query: { limit: 1 } })
  return (
    <Answered of={asked} sought="directive">
      {({ ended, issuedOn }) =>
        ended ? (
          <Page
            title={t.addTitle}
            caption={formats.directive(key)}
            way={<BackLink href={`/directives/${key}`} />}
          >
            <p>{t.ended}</p>
          </Page>
        ) : (
          <Adding directive={key} issuedOn={issuedOn} />
        )
      }
    </Answered>
  )
}
