import { useRegister } from '../../../api/register.tsx'
import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { addressOfPage } from '../../../app/router/pattern.ts'
import { ButtonLink } from '../../../parts/forms/button.tsx'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Tag } from '../../../parts/layout/tag.tsx'
import { BackLink } from '../../../parts/layout/way.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { type Row, SummaryList } from '../../../parts/lists/summary-list.tsx'
import { Table } from '../../../parts/lists/table.tsx'
import { useMay } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { machineTexts } from './machines-texts.ts'
import { webhookTexts } from './webhook-texts.ts'

type Machine = Body<'getMachine'>
type Entry = Body<'getMachineHistory'>['entries'][number]

const changeAt = ({ id }: Machine, change: string): string =>
  addressOfPage('/machines/:id', { id }, { change })

const useRows = (machine: Machine, mayChange: boolean): Row[] => {
  const t = useTexts(machineTexts)
  const { day, time } = useFormats()
  const { personName } = useRegister()
  const { id, scopes, active, usedOn, madeOn, madeBy, secrets } = machine
  const [before] = secrets.filter(({ endsAt }) => endsAt)
  const newest = secrets.at(-1)
  return [
    { name: t.id, value: <code>{id}</code> },
    {
      name: t.scopes,
      value: scopes.map((scope) => <div key={scope}>{t.scope[scope]}</div>),
      ...(mayChange && { changeAt: changeAt(machine, 'place') }),
    },
    { name: t.state, value: <Tag colour={active ? 'green' : 'grey'}>{active ? t.open : t.closed}</Tag> },
    { name: t.used, value: usedOn ? day(usedOn) : t.neverUsed },
    {
      name: t.secret,
      value: (
        <>
          {newest && t.secretSince(time(newest.madeAt))}
          {before?.endsAt && <span class="note">{t.secretUntil(time(before.endsAt))}</span>}
        </>
      ),
    },
    { name: t.madeName, value: t.made(day(madeOn), personName(madeBy)) },
  ]
}

const Webhooks = ({ machine, mayChange }: { readonly machine: Machine; readonly mayChange: boolean }) => {
  const t = useTexts(webhookTexts)
  const { id, webhooks, scopes } = machine
  const columns: readonly Column<Machine['webhooks'][number]>[] = [
    {
      name: 'url',
      heading: t.url,
      isRowHeading: true,
      cell: ({ id: webhook, url }) => <a href={addressOfPage('/machines/:id', { id }, { webhook })}>{url}</a>,
    },
    { name: 'kinds', heading: t.kinds, cell: ({ kinds }) => kinds.map((kind) => t.kind[kind]).join('; ') },
    {
      name: 'state',
      heading: t.state,
      cell: ({ active }) => <Tag colour={active ? 'green' : 'grey'}>{active ? t.on : t.off}</Tag>,
    },
  ]
  return (
    <>
      <h2 class="govuk-heading-m">{t.title}</h2>
      {webhooks.length > 0 ? (
        <Table
          caption={t.title}
          isCaptionHidden
          columns={columns}
          rows={webhooks}
          keyOf={(one) => one.id}
          isList
        />
      ) : (
        <p>{scopes.includes('read-tasks') ? t.none : t.noScope}</p>
      )}
      {mayChange && scopes.includes('read-tasks') && (
        <ButtonLink look="secondary" href={changeAt(machine, 'add-webhook')}>
          {t.add.title}
        </ButtonLink>
      )}
    </>
  )
}

const History = ({ id, version }: Machine) => {
  const t = useTexts(machineTexts)
  const { time } = useFormats()
  const { personName } = useRegister()
  const asked = useAnswer('getMachineHistory', { path: { id } })
  const columns: readonly Column<Entry>[] = [
    { name: 'what', heading: t.what, isRowHeading: true, cell: ({ change }) => t.changes[change] },
    { name: 'who', heading: t.who, cell: ({ by }) => personName(by) },
    { name: 'when', heading: t.when, cell: ({ at }) => time(at) },
  ]
  return (
    <Answered of={asked}>
      {({ entries }) => (
        <Table
          key={version}
          caption={t.history}
          columns={columns}
          rows={entries.toReversed()}
          keyOf={({ at }) => at}
          isList
        />
      )}
    </Answered>
  )
}

const Facts = ({ machine, mayChange }: { readonly machine: Machine; readonly mayChange: boolean }) => (
  <SummaryList rows={useRows(machine, mayChange)} />
)

/** What it may do, its secrets, where it is called, and what was done to its account. */
export const MachinePage = ({ id }: { readonly id: string }) => {
  const t = useTexts(machineTexts)
  const mayChange = useMay('change-machines')
  const asked = useAnswer('getMachine', { path: { id } })
  return (
    <Answered of={asked}>
      {(machine) => (
        <Page
          title={machine.name}
          way={<BackLink href="/machines/all" label={t.title} />}
          actions={
            mayChange && (
              <>
                {machine.active && (
                  <ButtonLink look="secondary" href={changeAt(machine, 'secret')}>
                    {t.renew.title}
                  </ButtonLink>
                )}
                <ButtonLink
                  look={machine.active ? 'warning' : 'secondary'}
                  href={changeAt(machine, machine.active ? 'close' : 'open')}
                >
                  {machine.active ? t.close.title : t.reopen.title}
                </ButtonLink>
              </>
            )
          }
        >
          <Facts machine={machine} mayChange={mayChange} />
          <Webhooks machine={machine} mayChange={mayChange} />
          <History {...machine} />
        </Page>
      )}
    </Answered>
  )
}
