import { useState } from 'preact/hooks'
import { newKey } from '../../../api/client.ts'
import { NotReached } from '../../../api/problem.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { Button } from '../../../parts/forms/button.tsx'
import { Tag } from '../../../parts/layout/tag.tsx'
import { useCall } from '../../../session/session.tsx'
import { wordsOf } from '../../../texts/failures.ts'
import { useLanguage, useTexts } from '../../../texts/language.tsx'
import { addressOfAction, type TodoTask } from './commands.ts'
import { todoTexts } from './todo-texts.ts'

const takeFocus = (element: HTMLElement | null) => element?.focus()

/**
 * Acknowledges a task where it is listed: one press. Without a network it says so there; what else stands in the way is
 * told on the action's own page.
 */
export const Acknowledge = ({ task }: { readonly task: TodoTask }) => {
  const t = useTexts(todoTexts)
  const { language } = useLanguage()
  const call = useCall()
  const { open } = useLocation()
  const [state, setState] = useState<'asked' | 'sending' | 'unreached' | 'done'>('asked')
  const [key] = useState(newKey)
  const { id, title } = task
  const send = async () => {
    setState('sending')
    const { etag = '' } = await call('getTask', { path: { id } })
    await call('acknowledgeTask', { path: { id }, body: {}, ifMatch: etag, key })
    setState('done')
  }
  if (state === 'done')
    return (
      <span tabIndex={-1} ref={takeFocus}>
        <Tag colour="green">{t.acknowledged}</Tag>
      </span>
    )
  const fail = (failure: unknown) => {
    if (failure instanceof NotReached) setState('unreached')
    else open(addressOfAction('unacknowledged', task))
  }
  return (
    <>
      <Button look="secondary" onClick={() => void send().catch(fail)} isBusy={state === 'sending'}>
        {t.groups.unacknowledged.action}
        <span class="govuk-visually-hidden"> {title}</span>
      </Button>
      <span class="note" role="status">
        {state === 'unreached' && wordsOf(new NotReached(), language).title}
      </span>
    </>
  )
}
