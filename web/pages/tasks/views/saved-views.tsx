import { useAnswer } from '../../../api/use-answer.ts'
import { useLocation } from '../../../app/router/location.tsx'
import { useTexts } from '../../../texts/language.tsx'
import { addressOfView, isShown } from './views.ts'
import { viewsTexts } from './views-texts.ts'

/** The lists that somebody has saved, each in one press, and the way to change them. A list works without them. */
export const SavedViews = () => {
  const t = useTexts(viewsTexts)
  const { query } = useLocation()
  const { body, failure } = useAnswer('listViews', {})
  // The list below is shown with it, so that nothing moves.
  if (!body && failure === undefined) return <div class="loading saved-views" />
  return (
    <nav class="chips saved-views" aria-label={t.title}>
      {body?.views.map((view) => (
        <a
          key={`${view.of} ${view.id}`}
          href={addressOfView(view)}
          aria-current={isShown(view, query) ? 'true' : undefined}
        >
          {view.name}
        </a>
      ))}
      <a class="plain" href={`/list-views/new?${query}`}>
        {t.save}
      </a>
      {body && body.views.length > 0 && (
        <a class="plain" href="/list-views">
          {t.manage}
        </a>
      )}
    </nav>
  )
}
