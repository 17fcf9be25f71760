import { useState } from 'preact/hooks'
import { useRegister } from '../../../api/register.tsx'
import { useAnswer } from '../../../api/use-answer.ts'
import { Button } from '../../../parts/forms/button.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Empty } from '../../../parts/layout/loading.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Tag } from '../../../parts/layout/tag.tsx'
import { Breadcrumbs } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useMay } from '../../../session/session.tsx'
import { wordsOf } from '../../../texts/failures.ts'
import { useFormats, useLanguage, useTexts } from '../../../texts/language.tsx'
import { adminTexts } from '../admin-texts.ts'
import { noticeTexts } from './notices-texts.ts'
import { useRecipient } from './recipient.ts'
import { undeliveredTexts } from './undelivered-texts.ts'
import { type Mail, type Sending, useSendAgain } from './use-send-again.ts'

const keyOf = ({ period, kind, recipient }: Mail): string => `${period} ${kind} ${recipient}`

/** What came of the last press. */
const Told = ({ sending: { failure, outcomes } }: { readonly sending: Sending }) => {
  const t = useTexts(undeliveredTexts)
  const { language } = useLanguage()
  const { number } = useFormats()
  const sent = outcomes?.filter((outcome) => outcome === 'sent-again').length ?? 0
  const others = new Set(outcomes?.filter((outcome) => outcome !== 'sent-again'))
  const why = [...others].map((outcome) => t.notAgain[outcome])
  return (
    <p role="status">
      {failure !== undefined && wordsOf(failure, language).title}
      {failure === undefined && outcomes && [t.done(number(sent)), ...why].join(' ')}
    </p>
  )
}

interface SendAllProps {
  readonly mails: readonly Mail[]
  readonly sending: Sending
}

/** All at once is asked a second time. */
const SendAll = ({ mails, sending }: SendAllProps) => {
  const t = useTexts(undeliveredTexts)
  const { number } = useFormats()
  const [isAsked, setAsked] = useState(false)
  if (mails.length < 2) return null
  const count = number(mails.length)
  if (!isAsked)
    return (
      <Button look="secondary" onClick={() => setAsked(true)} isBusy={sending.isSending}>
        {t.all(count)}
      </Button>
    )
  const yes = () => {
    setAsked(false)
    void sending.send(mails)
  }
  return (
    <>
      <p>{t.sure(count)}</p>
      <div class="govuk-button-group">
        <Button onClick={yes}>{t.yes}</Button>
        <Button look="secondary" onClick={() => setAsked(false)}>
          {t.no}
        </Button>
      </div>
    </>
  )
}

const Why = ({ mail: { state, stateAt, reason, failure, sentAgain = [] } }: { readonly mail: Mail }) => {
  const t = useTexts(undeliveredTexts)
  const { states } = useTexts(noticeTexts)
  const { time } = useFormats()
  const { personName } = useRegister()
  return (
    <>
      <Tag colour="red">{states[state]}</Tag>
      <span class="note">{time(stateAt)}</span>
      <p>{t.reasons[reason]}</p>
      {failure && reason !== 'nobody' && <span class="note">{failure}</span>}
      {sentAgain.map(({ by, at }) => (
        <span class="note" key={at}>
          {t.sentAgain(personName(by), time(at))}
        </span>
      ))}
    </>
  )
}

const useColumns = (sending: Sending): readonly Column<Mail>[] => {
  const admin = useTexts(adminTexts)
  const t = useTexts(undeliveredTexts)
  const { kinds } = useTexts(noticeTexts)
  const recipientOf = useRecipient()
  const mayAgain = useMay('send-mails-again')
  const Again = ({ mail }: { readonly mail: Mail }) => {
    if (mail.notAgain) return <>{t.notAgain[mail.notAgain]}</>
    if (!mayAgain) return null
    return (
      <Button look="secondary" onClick={() => void sending.send([mail])} isBusy={sending.isSending}>
        {t.again}
        <span class="govuk-visually-hidden"> {recipientOf(mail)}</span>
      </Button>
    )
  }
  return [
    {
      name: 'recipient',
      heading: admin.recipient,
      isRowHeading: true,
      cell: (mail) => (
        <>
          {recipientOf(mail)}
          <span class="note">{(mail.failedAt?.length ? mail.failedAt : mail.to).join(', ')}</span>
          <span class="note">{kinds[mail.kind]}</span>
        </>
      ),
    },
    { name: 'why', heading: t.why, cell: (mail) => <Why mail={mail} /> },
    { name: 'action', heading: t.again, isOfScreen: true, cell: (mail) => <Again mail={mail} /> },
  ]
}

/** Mails that did not arrive: at whom, why, what to do, and for the Office the button that sends them again. */
export const UndeliveredMails = () => {
  const admin = useTexts(adminTexts)
  const t = useTexts(undeliveredTexts)
  const { number } = useFormats()
  const mayAgain = useMay('send-mails-again')
  const asked = useAnswer('listUndeliveredMails', {})
  const sending = useSendAgain(() => void asked.reload())
  const columns = useColumns(sending)
  return (
    <Page title={t.title} way={<Breadcrumbs steps={[{ href: '/admin', label: admin.title }]} />}>
      <p class="measure">{t.lead}</p>
      <Told sending={sending} />
      <Answered of={asked}>
        {({ mails, isAll }) =>
          mails.length === 0 ? (
            <Empty>
              <p>{t.none}</p>
            </Empty>
          ) : (
            <>
              {mayAgain && <SendAll mails={mails.filter(({ notAgain }) => !notAgain)} sending={sending} />}
              <Table
                caption={t.count(number(mails.length))}
                columns={columns}
                rows={mails}
                keyOf={keyOf}
                isList
              />
              {!isAll && <p class="quiet">{t.more(number(mails.length))}</p>}
            </>
          )
        }
      </Answered>
    </Page>
  )
}
