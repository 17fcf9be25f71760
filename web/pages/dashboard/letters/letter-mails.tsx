import { useRegister } from '../../../api/register.tsx'
import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { useForm } from '../../../parts/forms/use-form.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Details } from '../../../parts/layout/details.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useCall } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { noticeTexts } from '../../admin/mails/notices-texts.ts'
import { letterTexts } from './letters-texts.ts'

type Mail = Body<'getLetterMails'>['mails'][number]

const Mails = ({ mails }: { readonly mails: readonly Mail[] }) => {
  const t = useTexts(letterTexts)
  const notices = useTexts(noticeTexts)
  const { time } = useFormats()
  const { departmentName } = useRegister()
  const columns: readonly Column<Mail>[] = [
    {
      name: 'mail',
      heading: t.department,
      isRowHeading: true,
      cell: ({ department, subject, text }) => (
        <>
          {departmentName(department)}
          <span class="note">{subject}</span>
          <Details summary={t.text}>
            {text.split('\n').map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Details>
        </>
      ),
    },
    { name: 'to', heading: t.to, cell: ({ to }) => to.join(', ') || t.nobodyToWrite },
    {
      name: 'state',
      heading: t.state,
      cell: ({ state, stateAt }) => (
        <>
          {state ? notices.states[state] : t.notSent}
          {stateAt && <span class="note">{time(stateAt)}</span>}
        </>
      ),
    },
  ]
  return (
    <Table caption={t.mails} columns={columns} rows={mails} keyOf={({ department }) => department} isList />
  )
}

/** The mails of a letter, looked at before they go out; each goes out once. */
export const LetterMails = ({ letter }: { readonly letter: string }) => {
  const t = useTexts(letterTexts)
  const { number, directive } = useFormats()
  const call = useCall()
  const { open, path } = useLocation()
  const asked = useAnswer('getLetterMails', { path: { key: letter } })
  const form = useForm({
    name: `letter-mails:${letter}`,
    initial: {},
    send: (_, key) => call('sendLetterMails', { path: { key: letter }, body: {}, key }),
    onSent: () => {
      void asked.reload()
      open(path, { notice: t.sent, replace: true })
    },
  })
  return (
    <Page title={t.page(directive(letter))} form={form} way={<BackLink href="/letters" label={t.title} />}>
      <p>{t.mailsLead}</p>
      <Answered of={asked} sought="letter">
        {({ mails }) => {
          const unsent = mails.filter(({ state, to }) => !state && to.length > 0).length
          return (
            <>
              <Mails mails={mails} />
              {unsent > 0 && (
                <form onSubmit={form.submit} noValidate>
                  <Button isBusy={form.isSending}>{t.send(number(unsent))}</Button>
                </form>
              )}
            </>
          )
        }}
      </Answered>
    </Page>
  )
}
