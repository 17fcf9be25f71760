import { useRegister } from '../../api/register.tsx'
import type { Body } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { ButtonLink } from '../../parts/forms/button.tsx'
import { Answered } from '../../parts/layout/answered.tsx'
import { Empty } from '../../parts/layout/loading.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { Tag, type TagColour } from '../../parts/layout/tag.tsx'
import type { Column } from '../../parts/lists/column.ts'
import { Table } from '../../parts/lists/table.tsx'
import { useToday } from '../../session/clock.tsx'
import { useMay, useMe } from '../../session/session.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { delegationTexts } from './delegations-texts.ts'

type Given = Body<'listDelegations'>['delegations'][number]
type State = 'now' | 'later' | 'over'

const colours: Record<State, TagColour> = { now: 'green', later: 'blue', over: 'grey' }

const DelegationTable = ({ delegations }: { readonly delegations: readonly Given[] }) => {
  const t = useTexts(delegationTexts)
  const { day, number } = useFormats()
  const { personName } = useRegister()
  const today = useToday()
  const stateOf = ({ from, to }: Given): State => (today < from ? 'later' : today > to ? 'over' : 'now')
  const columns: readonly Column<Given>[] = [
    {
      name: 'delegator',
      heading: t.delegator,
      isRowHeading: true,
      cell: ({ delegator }) => personName(delegator),
      sortBy: ({ delegator }) => personName(delegator),
    },
    {
      name: 'deputy',
      heading: t.deputy,
      cell: ({ deputy }) => personName(deputy),
      sortBy: ({ deputy }) => personName(deputy),
    },
    { name: 'from', heading: t.from, cell: ({ from }) => day(from), sortBy: ({ from }) => from },
    { name: 'to', heading: t.to, cell: ({ to }) => day(to), sortBy: ({ to }) => to },
    {
      name: 'state',
      heading: t.state,
      cell: (given) => <Tag colour={colours[stateOf(given)]}>{t.states[stateOf(given)]}</Tag>,
    },
  ]
  return (
    <Table
      caption={t.caption(number(delegations.length))}
      columns={columns}
      rows={delegations}
      keyOf={(given) => Object.values(given).join(' ')}
      sortedBy={{ column: 'to', isDown: true }}
      isList
    />
  )
}

/** Who acts in whose place: everybody's for those who see the whole city, else one's own and those to oneself. */
export const DelegationList = () => {
  const t = useTexts(delegationTexts)
  const mayDelegate = useMay('delegate')
  const ofDepartment = useMe().department !== undefined
  const asked = useAnswer('listDelegations', {})
  return (
    <Page
      title={t.title}
      actions={mayDelegate && <ButtonLink href="/delegations/change">{t.delegate}</ButtonLink>}
    >
      <p class="measure">{ofDepartment ? t.ownLead : t.lead}</p>
      <Answered of={asked}>
        {({ delegations }) =>
          delegations.length === 0 ? (
            <Empty>
              <p>{t.none}</p>
            </Empty>
          ) : (
            <DelegationTable delegations={delegations} />
          )
        }
      </Answered>
    </Page>
  )
}
