import { useState } from 'preact/hooks'
import { newKey } from '../../../api/client.ts'
import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { addressOfPage } from '../../../app/router/pattern.ts'
import { Button, ButtonLink } from '../../../parts/forms/button.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Empty } from '../../../parts/layout/loading.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Tag, type TagColour } from '../../../parts/layout/tag.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { SummaryList } from '../../../parts/lists/summary-list.tsx'
import { Table } from '../../../parts/lists/table.tsx'
import { useCall, useMay } from '../../../session/session.tsx'
import { wordsOf } from '../../../texts/failures.ts'
import { useFormats, useLanguage, useTexts } from '../../../texts/language.tsx'
import { NoWebhook } from './no-webhook.tsx'
import { webhookTexts } from './webhook-texts.ts'

type Delivery = Body<'listDeliveries'>['deliveries'][number]

const colours: Record<Delivery['state'], TagColour> = { due: 'yellow', delivered: 'green', 'given-up': 'red' }

const Outcome = ({ state, answer, attempts, dueAt }: Delivery) => {
  const t = useTexts(webhookTexts)
  const { number, time } = useFormats()
  const times = number(attempts)
  return (
    <>
      <Tag colour={colours[state]}>{t.states[state]}</Tag>
      {answer !== undefined && (
        <span class="note">
          {typeof answer === 'number'
            ? t.answered(String(answer), times)
            : t.failed(t.failures[answer], times)}
        </span>
      )}
      {state === 'due' && attempts > 0 && <span class="note">{t.next(time(dueAt))}</span>}
    </>
  )
}

interface Path {
  readonly id: string
  readonly webhook: string
}

/** Sends one again; a press after a lost answer may send it twice, under the same id. */
const useAgain = (path: Path) => {
  const call = useCall()
  const [failure, setFailure] = useState<unknown>()
  const [isSent, setSent] = useState(false)
  const again = async (delivery: string) => {
    setFailure(undefined)
    try {
      await call('sendDeliveryAgain', { path: { ...path, delivery }, key: newKey() })
      setSent(true)
    } catch (error) {
      setFailure(error)
    }
  }
  return { again, failure, isSent }
}

const Deliveries = ({ path }: { readonly path: Path }) => {
  const t = useTexts(webhookTexts)
  const { time } = useFormats()
  const { language } = useLanguage()
  const mayChange = useMay('change-machines')
  const asked = useAnswer('listDeliveries', { path })
  const { again, failure, isSent } = useAgain(path)
  const columns: readonly Column<Delivery>[] = [
    { name: 'when', heading: t.happened, isRowHeading: true, cell: ({ happenedAt }) => time(happenedAt) },
    { name: 'what', heading: t.what, cell: ({ type }) => t.kind[type] },
    {
      name: 'task',
      heading: t.task,
      cell: ({ task }) => <a href={addressOfPage('/tasks/:id', { id: task })}>{task}</a>,
    },
    { name: 'outcome', heading: t.outcome, cell: (delivery) => <Outcome {...delivery} /> },
    ...(mayChange
      ? [
          {
            name: 'action',
            heading: t.action,
            isOfScreen: true,
            cell: ({ id, task }: Delivery) => (
              <Button look="secondary" onClick={() => again(id)}>
                {t.again}
                <span class="govuk-visually-hidden"> {task}</span>
              </Button>
            ),
          },
        ]
      : []),
  ]
  return (
    <>
      <p class="measure">{t.deliveriesLead}</p>
      <p role="status">{failure === undefined ? isSent && t.sentAgain : wordsOf(failure, language).title}</p>
      <Answered of={asked}>
        {({ deliveries }) =>
          deliveries.length > 0 ? (
            <Table caption={t.deliveries} columns={columns} rows={deliveries} keyOf={({ id }) => id} isList />
          ) : (
            <Empty>
              <p>{t.noDeliveries}</p>
            </Empty>
          )
        }
      </Answered>
    </>
  )
}

/** Where a system is called: what for, and what became of the latest calls. */
export const WebhookPage = ({ id, webhook }: Path) => {
  const t = useTexts(webhookTexts)
  const mayChange = useMay('change-machines')
  const asked = useAnswer('getMachine', { path: { id } })
  const changeAt = (change: string) => addressOfPage('/machines/:id', { id }, { change, webhook })
  return (
    <Answered of={asked}>
      {({ name, webhooks }) => {
        const one = webhooks.find((other) => other.id === webhook)
        if (!one) return <NoWebhook id={id} />
        return (
          <Page
            title={t.title}
            caption={name}
            way={<BackLink href={addressOfPage('/machines/:id', { id })} label={name} />}
            actions={
              mayChange && (
                <ButtonLink look="secondary" href={changeAt('webhook-secret')}>
                  {t.renew.title}
                </ButtonLink>
              )
            }
          >
            <SummaryList
              rows={[
                {
                  name: t.url,
                  value: <code>{one.url}</code>,
                  ...(mayChange && { changeAt: changeAt('webhook') }),
                },
                { name: t.kinds, value: one.kinds.map((kind) => <div key={kind}>{t.kind[kind]}</div>) },
                {
                  name: t.state,
                  value: <Tag colour={one.active ? 'green' : 'grey'}>{one.active ? t.on : t.off}</Tag>,
                },
              ]}
            />
            <Deliveries path={{ id, webhook }} />
          </Page>
        )
      }}
    </Answered>
  )
}
