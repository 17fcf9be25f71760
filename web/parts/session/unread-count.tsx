import { useLocation } from '../../app/router/location.tsx'
import { useUnread } from '../../session/unread.ts'
import { useTexts } from '../../texts/language.tsx'
import { unreadTexts } from './unread-texts.ts'

/** On every page: how much came in that the person has not read. */
export const UnreadCount = () => {
  const t = useTexts(unreadTexts)
  const { moves } = useLocation()
  const unread = useUnread(moves)
  if (!unread?.count) return null
  return (
    <>
      <span class="govuk-visually-hidden">, {t.unread} </span>
      <span class="unread">{`${unread.count}${unread.isMore ? '+' : ''}`}</span>
    </>
  )
}
