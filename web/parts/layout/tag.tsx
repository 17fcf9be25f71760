import type { ComponentChildren } from 'preact'
import type { ListedTask, Status } from '../../api/types.ts'
import { useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'

export type TagColour = 'grey' | 'blue' | 'green' | 'yellow' | 'orange' | 'red' | 'purple'

/** A word on a ground: the ground never says more than the word. */
export const Tag = ({
  colour,
  children,
}: {
  readonly colour: TagColour
  readonly children: ComponentChildren
}) => <strong class={`govuk-tag govuk-tag--${colour}`}>{children}</strong>

const colours: Record<Status, TagColour> = {
  'done-on-time': 'green',
  'done-late': 'orange',
  'done-no-deadline': 'green',
  'open-in-term': 'blue',
  'open-overdue': 'red',
  'open-no-deadline': 'grey',
  withdrawn: 'grey',
  reassigned: 'grey',
  planned: 'yellow',
}

interface StatusProps {
  readonly status: Status
  readonly awaiting?: ListedTask['awaiting']
}

/** The status of a task, and whose answer it waits for. */
export const StatusTag = ({ status, awaiting }: StatusProps) => {
  const names = useTexts(nameTexts)
  return (
    <>
      <Tag colour={colours[status]}>{names.status[status]}</Tag>
      {awaiting && (
        <>
          {' '}
          <Tag colour="purple">{names.awaiting[awaiting]}</Tag>
        </>
      )}
    </>
  )
}
