import type { Body } from '../../../api/types.ts'
import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { AttachedFiles } from '../../../parts/files/attached/attached-later.tsx'
import { ButtonLink } from '../../../parts/forms/button.tsx'
import { draftsOf } from '../../../parts/forms/drafts.ts'
import { Answered } from '../../../parts/layout/answered.tsx'
import { Empty } from '../../../parts/layout/loading.tsx'
import { Page } from '../../../parts/layout/page.tsx'
import { Breadcrumbs } from '../../../parts/layout/way.tsx'
import { Pagination } from '../../../parts/lists/pagination.tsx'
import { SummaryList } from '../../../parts/lists/summary-list.tsx'
import { useMay, useMe } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { nameTexts } from '../../../texts/names.ts'
import { directiveTexts } from '../directives-texts.ts'
import { DirectiveState } from '../list/state-tag.tsx'
import { addTasksForm, newDirectiveForm } from '../register/registration-forms.ts'
import { directiveChangeTexts } from './change-texts.ts'
import { DirectiveHistory } from './directive-history.tsx'
import { DueDates } from './due-dates.tsx'
import { ItemTable } from './item-table.tsx'
import { PlannedTable } from './planned-table.tsx'
import { WaitingTasks, waitingIn } from './waiting-tasks.tsx'

type Directive = Body<'getDirective'>

const pageSize = 100

/** Where the registration that stopped half-way goes on: the draft on this machine that was sent and not answered. */
const useUnansweredAt = ({ key, number, issuedOn }: Directive): string | undefined => {
  const { id } = useMe()
  const drafts = draftsOf(localStorage, id)
  const sentOf = (form: string) => String(drafts.read(form)?.values.request ?? '')
  if (sentOf(addTasksForm(key))) return `/directives/${key}/tasks/new`
  const { directive } = JSON.parse(sentOf(newDirectiveForm) || '{}')
  const isThis = directive?.issuedOn === issuedOn && (directive.number ?? number) === number
  return isThis ? '/directives/new' : undefined
}

const Unwritten = ({ directive, count }: { readonly directive: Directive; readonly count: number }) => {
  const t = useTexts(directiveTexts)
  const { number } = useFormats()
  const at = useUnansweredAt(directive)
  return (
    <div class="govuk-inset-text">
      <h2 class="govuk-heading-m">{t.unwrittenTitle(number(count))}</h2>
      <p>{t.unwrittenDetail}</p>
      {at && <ButtonLink href={at}>{t.unwrittenGoOn}</ButtonLink>}
    </div>
  )
}

/** The scans or signed documents of the directive itself, in the order in which they were attached. */
const filesIn = (history: Body<'getDirectiveHistory'> | undefined) =>
  (history?.changes ?? []).flatMap(({ change }) => (change.change === 'attach' ? change.files : []))

interface FactsProps {
  readonly directive: Directive
  readonly files: ReturnType<typeof filesIn>
}

const Facts = ({ directive, files }: FactsProps) => {
  const t = useTexts(directiveTexts)
  const changeWords = useTexts(directiveChangeTexts)
  const names = useTexts(nameTexts)
  const formats = useFormats()
  const { key, kind, issuedOn, issuer, signer, abstract, urgency, ended } = directive
  const by = ended?.by
  const rows = [
    { name: t.state, value: <DirectiveState directive={directive} /> },
    { name: t.by, value: by && <a href={`/directives/${by}`}>{formats.directive(by)}</a> },
    { name: t.kind, value: t.kinds[kind] },
    { name: t.abstract, value: abstract },
    { name: t.issuedOn, value: issuedOn ? formats.day(issuedOn) : t.undated },
    { name: t.issuer, value: issuer },
    { name: t.signer, value: signer },
    { name: t.urgency, value: urgency && names.urgency[urgency] },
    {
      name: changeWords.ownFiles,
      value: files.length > 0 && <AttachedFiles of={{ directive: key }} files={files} />,
    },
  ]
  return <SummaryList rows={rows.filter(({ value }) => value)} />
}

/** What the Office can do with a directive; one that has ended can still be corrected. */
const Actions = ({ directive: { key, ended, issuedOn, symbol } }: { readonly directive: Directive }) => {
  const t = useTexts(directiveTexts)
  const changeWords = useTexts(directiveChangeTexts)
  const isComplete = issuedOn !== undefined && symbol !== undefined
  const changes = ended
    ? (['correct'] as const)
    : ([...(isComplete ? [] : (['complete'] as const)), 'correct', 'supersede', 'withdraw'] as const)
  return (
    <>
      {!ended && <ButtonLink href={`/directives/${key}/tasks/new`}>{t.addTasks}</ButtonLink>}
      {changes.map((change) => (
        <ButtonLink key={change} look="secondary" href={`/directives/${key}/changes?change=${change}`}>
          {changeWords[change]}
        </ButtonLink>
      ))}
      <ButtonLink look="secondary" href={`/directives/${key}/files/new`}>
        {changeWords.attachFile}
      </ButtonLink>
    </>
  )
}

const Tasks = ({ directive: { tasks, taskCount, cursor } }: { readonly directive: Directive }) => {
  const t = useTexts(directiveTexts)
  const { number } = useFormats()
  const { department } = useMe()
  const all = number(taskCount)
  if (tasks.length === 0)
    return (
      <Empty>
        <p>{t.noTasks}</p>
      </Empty>
    )
  const planned = tasks.filter(({ status }) => status === 'planned')
  const given = tasks.filter(({ status }) => status !== 'planned')
  const shown = number(given.length)
  const caption =
    tasks.length < taskCount ? t.itemsOnPage(shown, all) : department ? t.ownItems(shown) : t.items(shown)
  return (
    <>
      {given.length > 0 && <ItemTable tasks={given} caption={caption} />}
      {planned.length > 0 && <PlannedTable tasks={planned} />}
      <Pagination cursor={cursor} />
    </>
  )
}

/** A directive: what it says, what it asks for and how that stands, and what was changed in it. */
export const DirectivePage = ({ directive: key }: { readonly directive: string }) => {
  const t = useTexts(directiveTexts)
  const formats = useFormats()
  const mayChange = useMay('register-tasks')
  const cursor = useLocation().query.get('cursor') ?? undefined
  const asked = useAnswer('getDirective', {
    path: { key },
    query: { limit: pageSize, ...(cursor && { cursor }) },
  })
  const history = useAnswer('getDirectiveHistory', { path: { key } })
  const { body } = asked
  return (
    <Page
      title={formats.directive(key)}
      caption={t.directive}
      way={<Breadcrumbs steps={[{ href: '/directives', label: t.title }]} />}
      actions={mayChange && body && <Actions directive={body} />}
    >
      <Answered of={asked} sought="directive">
        {(directive) => (
          <>
            {mayChange && directive.unwritten && (
              <Unwritten directive={directive} count={directive.unwritten} />
            )}
            <Facts directive={directive} files={filesIn(history.body)} />
            {mayChange && directive.formerly && <DueDates directive={directive.key} />}
            {directive.waiting && directive.waiting.length > 0 && (
              <WaitingTasks
                caption={t.waitingCaption(formats.number(directive.waiting.length))}
                tasks={waitingIn(directive)}
                isCaptionShown
              />
            )}
            <Tasks directive={directive} />
            <DirectiveHistory asked={history} />
          </>
        )}
      </Answered>
    </Page>
  )
}
