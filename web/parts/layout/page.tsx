import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { forgetNotice, useLocation } from '../../app/router/location.tsx'
import { keepRecent } from '../../session/recent.ts'
import { useSession } from '../../session/session.tsx'
import { useTexts } from '../../texts/language.tsx'
import { FormNotices } from '../forms/form-notices.tsx'
import type { FormState } from '../forms/use-form.ts'
import { partTexts } from '../parts-texts.ts'
import { NotificationBanner } from './banner.tsx'

interface Props {
  readonly title: string
  /** A few words above the heading: what the page belongs to. */
  readonly caption?: string | undefined
  /** Back link or breadcrumbs, above everything. */
  readonly way?: ComponentChildren
  /** The form on this page: its notices stand above the heading and its errors in the title. */
  readonly form?: FormState
  /** What is wrong on a page without such a form: a summary of errors above the heading, and in the title. */
  readonly wrong?: ComponentChildren
  /** Changes with each question of a form of several: the focus goes to the new heading. */
  readonly step?: string | number | undefined
  /** Shown but not printed, beside the heading. */
  readonly actions?: ComponentChildren
  readonly children: ComponentChildren
}

/** Every page: its title, its heading with the focus after each move, what was done before, what is wrong. */
export const Page = ({ title, caption, way, form, wrong, step, actions, children }: Props) => {
  const t = useTexts(partTexts)
  const { notice, moves, path, isReturn } = useLocation()
  const { me } = useSession()
  const heading = useRef<HTMLHeadingElement>(null)
  const isWrong = form?.isWrong || Boolean(wrong)
  // What was done before is no news any more beside what has just gone wrong.
  const wasWrong = useRef(false)
  wasWrong.current ||= isWrong

  // The title is that of what is drawn: a reader of screens says it with the focus.
  useLayoutEffect(() => {
    if (me) keepRecent(localStorage, me.id, { address: path, title })
    document.title = `${isWrong ? t.errorPrefix : ''}${title} – ${t.product}`
  }, [isWrong, title, t, path])

  // Once for each page and each question, with what is drawn: later, it would take the focus from somebody who is quick.
  useLayoutEffect(() => {
    if (moves > 0 && !notice) heading.current?.focus({ preventScroll: isReturn })
    if (notice) forgetNotice()
  }, [path, step])

  return (
    <>
      {way && <div class="page-way">{way}</div>}
      {notice && !wasWrong.current && <NotificationBanner isSuccess>{notice}</NotificationBanner>}
      {form && <FormNotices form={form} />}
      {wrong}
      <div class="page-head">
        <h1 class="govuk-heading-l" tabIndex={-1} ref={heading}>
          {caption && <span class="govuk-caption-l">{caption}</span>}
          {title}
        </h1>
        {actions && <div class="page-actions">{actions}</div>}
      </div>
      {children}
    </>
  )
}
