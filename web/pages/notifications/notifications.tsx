import { useState } from 'preact/hooks'
import type { Body } from '../../api/types.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { useLocation } from '../../app/router/location.tsx'
import { Section } from '../../parts/figures/figures.tsx'
import { Button } from '../../parts/forms/button.tsx'
import { Answered } from '../../parts/layout/answered.tsx'
import { Empty } from '../../parts/layout/loading.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { Pagination } from '../../parts/lists/pagination.tsx'
import { useCall } from '../../session/session.tsx'
import { tellUnread } from '../../session/unread.ts'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { byDay } from './by-day.ts'
import { NotificationLine } from './notification-line.tsx'
import { notificationTexts } from './notifications-texts.ts'

type Listed = Body<'listNotifications'>

/** Marks some as read, or all that was shown, and tells the head of the page; what has been marked here shows so at once. */
const useMarking = (reload: () => Promise<boolean>) => {
  const call = useCall()
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [hasFailed, setFailed] = useState(false)
  const send = async (body: { names: string[] } | { upTo: string }) => {
    setFailed(false)
    try {
      tellUnread((await call('markNotificationsRead', { body })).body)
      return true
    } catch {
      setFailed(true)
      return false
    }
  }
  return {
    marked,
    hasFailed,
    mark: async (name: string) => {
      if (await send({ names: [name] })) setMarked((before) => new Set([...before, name]))
    },
    markAll: async (upTo: string) => {
      if (await send({ upTo })) await reload()
    },
  }
}

const Head = ({
  unread: { count, isMore },
  onAll,
}: Pick<Listed, 'unread'> & { readonly onAll: () => Promise<void> }) => {
  const t = useTexts(notificationTexts)
  const { number } = useFormats()
  const [isBusy, setBusy] = useState(false)
  if (count === 0)
    return (
      <p class="quiet" role="status">
        {t.allRead}
      </p>
    )
  const all = () => {
    setBusy(true)
    void onAll().finally(() => setBusy(false))
  }
  return (
    <div class="brief">
      <p role="status">
        <strong>{t.unread(`${number(count)}${isMore ? '+' : ''}`)}</strong>
      </p>
      <Button look="secondary" onClick={all} isBusy={isBusy}>
        {t.markAll}
      </Button>
    </div>
  )
}

const Shown = ({ answer, reload }: { readonly answer: Listed; readonly reload: () => Promise<boolean> }) => {
  const t = useTexts(notificationTexts)
  const { day } = useFormats()
  const { marked, hasFailed, mark, markAll } = useMarking(reload)
  const { notifications, unread, asOf, cursor } = answer
  const justRead = notifications.filter(({ name, isRead }) => !isRead && marked.has(name)).length
  if (notifications.length === 0)
    return (
      <Empty>
        <p>{t.none}</p>
        <p>{t.noneHint}</p>
      </Empty>
    )
  return (
    <>
      <Head unread={{ ...unread, count: unread.count - justRead }} onAll={() => markAll(asOf)} />
      <p role="alert">{hasFailed && t.failed}</p>
      {byDay(notifications).map(([on, list]) => (
        <Section key={on} title={day(on)}>
          <ul class="govuk-list thread">
            {list.map((one) => (
              <NotificationLine
                key={one.name}
                of={{ ...one, isRead: one.isRead || marked.has(one.name) }}
                onRead={() => mark(one.name)}
              />
            ))}
          </ul>
        </Section>
      ))}
      <Pagination cursor={cursor} />
    </>
  )
}

/** What was decided, said, given back or asked since somebody last looked. */
export const Notifications = () => {
  const t = useTexts(notificationTexts)
  const { query } = useLocation()
  const cursor = query.get('cursor') ?? undefined
  const asked = useAnswer('listNotifications', { query: { limit: 50, ...(cursor && { cursor }) } })
  return (
    <Page title={t.title}>
      <p class="measure quiet">{t.lead}</p>
      <Answered of={asked}>{(answer) => <Shown answer={answer} reload={asked.reload} />}</Answered>
    </Page>
  )
}
