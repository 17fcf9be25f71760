import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { useRegister } from '../../api/register.tsx'
import { useLocation } from '../../app/router/location.tsx'
import { useMay, useMe, useSession } from '../../session/session.tsx'
import { wordsOf } from '../../texts/failures.ts'
import { useLanguage, useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'
import { Button } from '../forms/button.tsx'
import { draftsOf } from '../forms/drafts.ts'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { showKeys } from '../keys/asked.ts'
import { partTexts } from '../parts-texts.ts'
import type { SignOutQuestion } from '../session/sign-out-question.tsx'
import { DemoBar } from './demo-bar.tsx'
import { later } from './later.tsx'
import { SearchBox } from './search-box.tsx'

const Keys = later(() => import('../keys/keys.tsx').then((loaded) => loaded.Keys))
// It comes beside the page's own code, so that its number is asked for with what the page asks.
const unreadCount = import('../session/unread-count.tsx').then((loaded) => loaded.UnreadCount)
unreadCount.catch(() => undefined) // without a network the page says so itself
const UnreadCount = later(() => unreadCount)

interface NavigationItem {
  readonly href: string
  readonly label: string
}

const LanguageSwitch = () => {
  const t = useTexts(partTexts)
  const { language, choose } = useLanguage()
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <button type="button" class="masthead-button" lang={other} onClick={() => choose(other)}>
      {t.otherLanguage}
    </button>
  )
}

/** Who is signed in, as what, and in whose place they may act. */
const Person = () => {
  const t = useTexts(partTexts)
  const names = useTexts(nameTexts)
  const { signOut } = useSession()
  const { id, name, role, department, deputyOf } = useMe()
  const { departmentName, personName } = useRegister()
  const drafts = useMemo(() => draftsOf(localStorage, id), [id])
  const [Question, setQuestion] = useState<typeof SignOutQuestion>()
  const stay = () => setQuestion(undefined)
  const ask = () => {
    if (drafts.count() === 0) return signOut('asked')
    // Without a network nobody is asked: the drafts stay, as if nothing was said of them.
    import('../session/sign-out-question.tsx').then(
      (loaded) => setQuestion(() => loaded.SignOutQuestion),
      () => signOut('asked'),
    )
  }
  const leave = (dropsDrafts: boolean) => {
    if (dropsDrafts) drafts.dropAll()
    signOut('asked')
  }
  return (
    <>
      <span class="person">
        <span class="govuk-visually-hidden">{t.signedInAs}: </span>
        <strong>{name}</strong>
        <span class="person-role">
          {[names.role[role], department && departmentName(department)].filter(Boolean).join(' · ')}
          {deputyOf.length > 0 && (
            <>
              {' · '}
              <a class="masthead-button" href="/delegations">
                {t.deputyOf(deputyOf.map(personName).join(', '))}
              </a>
            </>
          )}
        </span>
      </span>
      <button type="button" class="masthead-button" onClick={ask}>
        {t.signOut}
      </button>
      {Question && <Question drafts={drafts.count()} onLeave={leave} onStay={stay} />}
    </>
  )
}

const isCurrent = (href: string, path: string): boolean =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)

/** On a narrow screen it opens by a button, and closes with each move. */
const Navigation = ({ items }: { readonly items: readonly NavigationItem[] }) => {
  const t = useTexts(partTexts)
  const { path, moves } = useLocation()
  const [isOpen, setOpen] = useState(false)
  const maySearch = useMay('read-tasks')
  // Each move closes it.
  useEffect(() => setOpen(false), [moves])
  return (
    <nav class="navigation" aria-label={t.mainNavigation}>
      <div class="govuk-width-container">
        <button
          type="button"
          class="navigation-toggle"
          aria-expanded={isOpen}
          aria-controls="navigation"
          onClick={() => setOpen(!isOpen)}
        >
          {t.menu}
        </button>
        <ul id="navigation" class={`navigation-list${isOpen ? ' is-open' : ''}`}>
          {items.map(({ href, label }) => (
            <li key={href}>
              <a
                href={href}
                aria-current={isCurrent(href, path) ? (path === href ? 'page' : 'true') : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
        {maySearch && <SearchBox />}
      </div>
    </nav>
  )
}

const Ended = () => {
  const t = useTexts(partTexts)
  const { language } = useLanguage()
  const { signIn, failure, ended } = useSession()
  return (
    <ErrorSummary title={t.ended} errors={[]} attempt={ended}>
      <p>{t.endedDetail}</p>
      {failure !== undefined && <p role="status">{wordsOf(failure, language).title}</p>}
      <Button onClick={signIn}>{t.signInAgain}</Button>
    </ErrorSummary>
  )
}

const Footer = () => {
  const t = useTexts(partTexts)
  const { me } = useSession()
  return (
    <footer class="footer">
      <div class="govuk-width-container footer-line">
        <span>{t.footer}</span>
        {me && <a href="/feeds">{t.feeds}</a>}
        {me && <a href="/sign-out-everywhere">{t.signOutEverywhere}</a>}
        <a href="/reference">{t.api}</a>
        {me && (
          <button type="button" class="footer-button" onClick={showKeys}>
            {t.keys}
          </button>
        )}
      </div>
    </footer>
  )
}

interface Props {
  readonly items: readonly NavigationItem[]
  /** As wide as the screen: a page of many columns. */
  readonly isWide?: boolean
  readonly children: ComponentChildren
}

/** What stands around every page. */
export const Layout = ({ items, isWide = false, children }: Props) => {
  const t = useTexts(partTexts)
  const { me, ended } = useSession()
  return (
    <>
      <a href="#main" class="govuk-skip-link">
        {t.skip}
      </a>
      <header class="masthead">
        <div class="govuk-width-container masthead-line">
          <a href="/" class="product">
            <img src="/emblem.svg" alt="" width="40" height="40" />
            <span>
              <strong>{t.product}</strong>
              <span class="tagline">{t.tagline}</span>
            </span>
          </a>
          <span class="masthead-ways">
            {me?.may.includes('read-notifications') && (
              <a href="/notifications" class="masthead-button">
                {t.notifications}
                <span class="unread-place">
                  <UnreadCount />
                </span>
              </a>
            )}
            <LanguageSwitch />
          </span>
          {me && <Person />}
        </div>
      </header>
      {me && items.length > 0 && <Navigation items={items} />}
      <DemoBar />
      <main class={isWide ? 'body wide' : 'body'} id="main" tabIndex={-1}>
        <div class="govuk-width-container govuk-main-wrapper">
          {me && ended > 0 && <Ended />}
          {children}
        </div>
      </main>
      <Footer />
      {me && items.length > 0 && <Keys pages={items} />}
    </>
  )
}
