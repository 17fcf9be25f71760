import type { Body } from '../../../api/types.ts'
import { ButtonLink } from '../../../parts/forms/button.tsx'
import type { Column } from '../../../parts/lists/column.ts'
import { Table } from '../../../parts/lists/table.tsx'
import { useMay } from '../../../session/session.tsx'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { directiveTexts } from '../directives-texts.ts'
import { directiveChangeTexts } from './change-texts.ts'

type Waiting = NonNullable<Body<'getTodo'>['groups'][number]['waiting']>[number]

/** What of a directive waits for its lead. */
export const waitingIn = ({ key, waiting = [] }: Body<'getDirective'>): Waiting[] =>
  waiting.map(({ code, since, request: { title, deadlineAsWorded, dueOn } }) => ({
    directive: key,
    code,
    since,
    title,
    ...(deadlineAsWorded && { deadlineAsWorded }),
    ...(dueOn && { dueOn }),
  }))

interface Props {
  readonly caption: string
  readonly tasks: readonly Waiting[]
  readonly isCaptionShown?: boolean
}

/** Tasks that no department leads yet, with the way to name who does. */
export const WaitingTasks = ({ caption, tasks, isCaptionShown = false }: Props) => {
  const t = useTexts(directiveTexts)
  const changeWords = useTexts(directiveChangeTexts)
  const { day, directive: written } = useFormats()
  const mayName = useMay('register-tasks')
  const columns: readonly Column<Waiting>[] = [
    {
      name: 'title',
      heading: t.task,
      isRowHeading: true,
      cell: ({ title, directive }) => (
        <>
          {title}
          <span class="note">
            <a href={`/directives/${directive}`}>{written(directive)}</a>
          </span>
        </>
      ),
    },
    {
      name: 'deadline',
      heading: t.deadlineWords,
      cell: ({ deadlineAsWorded, dueOn }) => deadlineAsWorded ?? day(dueOn),
    },
    { name: 'since', heading: t.waitingSince, cell: ({ since }) => day(since) },
    ...(mayName
      ? [
          {
            name: 'action',
            heading: changeWords['name-lead'],
            cell: ({ directive, code, title }: Waiting) => {
              const at = (change: string) =>
                `/directives/${directive}/changes?change=${change}&waiting=${code}`
              return (
                <>
                  <ButtonLink look="secondary" href={at('name-lead')}>
                    {changeWords['name-lead']}
                    <span class="govuk-visually-hidden"> {title}</span>
                  </ButtonLink>{' '}
                  <a href={at('withdraw-waiting')}>
                    {changeWords['withdraw-waiting']}
                    <span class="govuk-visually-hidden"> {title}</span>
                  </a>
                </>
              )
            },
          },
        ]
      : []),
  ]
  return (
    <Table
      caption={caption}
      isCaptionHidden={!isCaptionShown}
      columns={columns}
      rows={tasks}
      keyOf={({ directive, code }) => `${directive} ${code}`}
      isList
    />
  )
}
