import { useState } from 'preact/hooks'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/tag.tsx'
import { useLocation } from '../../router/location.tsx'
import { useCall } from '../../session/session.tsx'
import { useTexts } from '../../texts/language.tsx'
import { todoTexts } from '../../texts/todo.ts'
import { addressOfDeed, type TodoTask } from './deeds.ts'

const takeFocus = (element: HTMLElement | null) => element?.focus()

/** Acknowledges a task where it is listed: one press. What stands in the way is told on the deed's own page. */
export const Acknowledge = ({ task }: { readonly task: TodoTask }) => {
  const t = useTexts(todoTexts)
  const call = useCall()
  const { open } = useLocation()
  const [state, setState] = useState<'asked' | 'sending' | 'done'>('asked')
  const { id, title } = task
  const send = async () => {
    setState('sending')
    const { etag = '' } = await call('getTask', { path: { id } })
    await call('acknowledgeTask', { path: { id }, body: {}, ifMatch: etag })
    setState('done')
  }
  if (state === 'done')
    return (
      <span tabIndex={-1} ref={takeFocus}>
        <Tag colour="green">{t.acknowledged}</Tag>
      </span>
    )
  const press = () => void send().catch(() => open(addressOfDeed('unacknowledged', task)))
  return (
    <Button look="secondary" onClick={press} isBusy={state === 'sending'}>
      {t.groups.unacknowledged.deed}
      <span class="govuk-visually-hidden"> {title}</span>
    </Button>
  )
}
