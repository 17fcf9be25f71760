import { useTexts } from '../../texts/language.tsx'
import { partTexts } from '../parts-texts.ts'
import { Page } from './page.tsx'

/** An address that is no page, or none for this person. */
export const NotFound = () => {
  const t = useTexts(partTexts)
  return (
    <Page title={t.notFound}>
      <p>{t.notFoundDetail}</p>
      <p>
        <a href="/">{t.toHome}</a>
      </p>
    </Page>
  )
}
