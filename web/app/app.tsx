import type { Client } from '../api/client.ts'
import { RegisterProvider } from '../api/register.tsx'
import type { Body } from '../api/types.ts'
import { Button } from '../parts/forms/button.tsx'
import { ErrorSummary } from '../parts/forms/error-summary.tsx'
import { Failed } from '../parts/layout/answered.tsx'
import { NotificationBanner } from '../parts/layout/banner.tsx'
import { Layout } from '../parts/layout/layout.tsx'
import { Loading } from '../parts/layout/loading.tsx'
import { Page } from '../parts/layout/page.tsx'
import { partTexts } from '../parts/parts-texts.ts'
import { IdleWatch } from '../parts/session/idle-watch.tsx'
import { ClockProvider } from '../session/clock.tsx'
import type { Demonstration } from '../session/demonstration.ts'
import { SessionProvider, useMe, useSession } from '../session/session.tsx'
import type { TokenSource } from '../session/sign-in.ts'
import type { Who } from '../session/who.ts'
import { LanguageProvider, useTexts } from '../texts/language.tsx'
import { navigationTexts } from './navigation-texts.ts'
import { CurrentPage, isPage } from './router/current-page.tsx'
import { LocationProvider, useLocation } from './router/location.tsx'
import { matchPattern } from './router/pattern.ts'
import { pages } from './routes/pages.ts'

interface Arrival {
  /** The provider has just sent somebody back without letting them in. */
  readonly hasFailed: boolean
  /** The session that this tab had ended by itself. */
  readonly hasEnded: boolean
}

interface Known {
  /** The departments, where they were read before there was anything to show. */
  readonly known: Body<'listDepartments'> | undefined
}

const Welcome = ({ hasFailed, hasEnded }: Arrival) => {
  const t = useTexts(partTexts)
  const { signIn, failure } = useSession()
  return (
    <Layout items={[]}>
      {failure !== undefined && <Failed failure={failure} />}
      {hasEnded && !hasFailed && (
        <NotificationBanner takesFocus>
          <h2 class="govuk-heading-m">{t.idleEnded}</h2>
          <p>{t.idleEndedDetail}</p>
        </NotificationBanner>
      )}
      {hasFailed && (
        <ErrorSummary title={t.signInFailed} errors={[]}>
          <p>{t.signInFailedDetail}</p>
        </ErrorSummary>
      )}
      <Page title={t.welcome}>
        <p class="govuk-body-l measure">{t.welcomeLead}</p>
        <p class="measure">{t.welcomeSignIn}</p>
        <Button onClick={signIn}>{t.signIn}</Button>
      </Page>
    </Layout>
  )
}

/** Somebody who signed in but is not registered, or whose record could not be read. */
const NotLetIn = () => {
  const t = useTexts(partTexts)
  const { failure, retry, signOut } = useSession()
  return (
    <Layout items={[]}>
      <Failed failure={failure} retry={retry} />
      <Button look="secondary" onClick={() => signOut('asked')}>
        {t.signOut}
      </Button>
    </Layout>
  )
}

const Inside = ({ known }: Known) => {
  const t = useTexts(navigationTexts)
  const { may } = useMe()
  const { path: here } = useLocation()
  const isWide = pages.some(({ path, isWide: isOfAll }) => isOfAll && matchPattern(path, here))
  const items = pages.flatMap(({ path, action, inNavigation, navigationFor = action }) =>
    inNavigation && (!navigationFor || may.includes(navigationFor))
      ? [{ href: path, label: t[inNavigation] }]
      : [],
  )
  return (
    <RegisterProvider known={known}>
      <Layout items={items} isWide={isWide}>
        <CurrentPage />
      </Layout>
      <IdleWatch />
    </RegisterProvider>
  )
}

const Door = ({ known, ...arrival }: Arrival & Known) => {
  const { isSignedIn, isLeaving, me, failure } = useSession()
  if (me) return <Inside known={known} />
  if (!isSignedIn && !isLeaving) return <Welcome {...arrival} />
  return failure === undefined || isLeaving ? (
    <Layout items={[]}>
      <Loading />
    </Layout>
  ) : (
    <NotLetIn />
  )
}

interface Props extends Arrival, Known {
  readonly demonstration: Demonstration
  readonly call: Client
  readonly token: TokenSource
  readonly who: Who
}

export const App = ({ demonstration, call, token, who, ...arrival }: Props) => (
  <LanguageProvider>
    <SessionProvider demonstration={demonstration} asked={call} token={token} who={who}>
      <ClockProvider>
        <LocationProvider isPage={isPage}>
          <Door {...arrival} />
        </LocationProvider>
      </ClockProvider>
    </SessionProvider>
  </LanguageProvider>
)
