import type { Client } from '../api/client.ts'
import { RegisterProvider } from '../api/register.tsx'
import type { Body } from '../api/types.ts'
import { Button } from '../parts/forms/button.tsx'
import { Failed } from '../parts/layout/answered.tsx'
import { later } from '../parts/layout/later.tsx'
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
import type { Arrival } from './arrival-notice.tsx'
import { navigationTexts } from './navigation-texts.ts'
import { CurrentPage, isPage } from './router/current-page.tsx'
import { LocationProvider, useLocation } from './router/location.tsx'
import { matchPattern } from './router/pattern.ts'
import { pages } from './routes/pages.ts'

// Seldom seen: who is signed in never waits for it.
const ArrivalNotice = later(() => import('./arrival-notice.tsx').then((loaded) => loaded.ArrivalNotice))

interface Arrived {
  /** How it is that nobody is signed in, where there is something to say of it. */
  readonly arrival: Arrival | undefined
}

interface Known {
  /** The departments, where they were read before there was anything to show. */
  readonly known: Body<'listDepartments'> | undefined
}

const Welcome = ({ arrival }: Arrived) => {
  const t = useTexts(partTexts)
  const { signIn, signOut, failure } = useSession()
  return (
    <Layout items={[]}>
      {failure !== undefined && <Failed failure={failure} />}
      {arrival && <ArrivalNotice of={arrival} />}
      <Page title={t.welcome}>
        <p class="govuk-body-l measure">{t.welcomeLead}</p>
        <p class="measure">{t.welcomeSignIn}</p>
        {arrival === 'refused' ? (
          <Button onClick={() => signOut('asked')}>{t.signOut}</Button>
        ) : (
          <Button onClick={signIn}>{t.signIn}</Button>
        )}
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

const Door = ({ known, arrival }: Arrived & Known) => {
  const { isSignedIn, isLeaving, me, failure } = useSession()
  if (me) return <Inside known={known} />
  if (!isSignedIn && !isLeaving) return <Welcome arrival={arrival} />
  return failure === undefined || isLeaving ? (
    <Layout items={[]}>
      <Loading />
    </Layout>
  ) : (
    <NotLetIn />
  )
}

interface Props extends Arrived, Known {
  readonly demonstration: Demonstration
  readonly call: Client
  readonly token: TokenSource
  readonly who: Who
}

export const App = ({ demonstration, call, token, who, known, arrival }: Props) => (
  <LanguageProvider>
    <SessionProvider demonstration={demonstration} asked={call} token={token} who={who}>
      <ClockProvider>
        <LocationProvider isPage={isPage}>
          <Door known={known} arrival={arrival} />
        </LocationProvider>
      </ClockProvider>
    </SessionProvider>
  </LanguageProvider>
)
