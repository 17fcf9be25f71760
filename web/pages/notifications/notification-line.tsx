import type { Body } from '../../api/types.ts'
import { addressOfPage } from '../../app/router/pattern.ts'
import { Tag } from '../../parts/layout/tag.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'
import { notificationTexts } from './notifications-texts.ts'

type Notification = Body<'listNotifications'>['notifications'][number]

const addressOf = ({ id, explanation, machine }: Notification): string => {
  if (machine) return addressOfPage('/machines/:id', { id: machine })
  return explanation
    ? addressOfPage('/explanations/:id', { id: explanation })
    : addressOfPage('/tasks/:id', { id: id ?? '' })
}

interface Props {
  readonly of: Notification
  readonly onRead: () => Promise<void>
}

/** One thing that came in: what it is, about what, in whose words, and when. Opening it marks it as read. */
export const NotificationLine = ({ of, onRead }: Props) => {
  const t = useTexts(notificationTexts)
  const names = useTexts(nameTexts)
  const { clock, day } = useFormats()
  const {
    kind,
    system,
    title = system ?? t.aboutFigure,
    reason,
    dueOn,
    urgency,
    collectedAt,
    isRead,
    namesReader,
  } = of
  const told = [
    kind === 'accepted' && of.outcome && names.status[of.outcome],
    urgency && names.urgency[urgency],
    dueOn && t.dueOn(day(dueOn)),
  ].filter(Boolean)
  return (
    <li class={`notification${isRead ? '' : ' is-new'}`}>
      <strong>{t.kinds[kind]}</strong> {!isRead && <Tag colour="blue">{t.isNew}</Tag>}{' '}
      {namesReader && <Tag colour="yellow">{t.named}</Tag>}
      <span class="note">{clock(collectedAt)}</span>
      <div>
        <a href={addressOf(of)} onClick={() => void onRead()}>
          {title}
        </a>
      </div>
      {told.length > 0 && <div class="note">{told.join(' · ')}</div>}
      {reason && <div class="as-written">{reason}</div>}
      {!isRead && (
        <button type="button" class="quiet-button" onClick={() => void onRead()}>
          {t.mark}
          <span class="govuk-visually-hidden">: {title}</span>
        </button>
      )}
    </li>
  )
}
