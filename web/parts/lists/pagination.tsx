import { useLocation } from '../../app/router/location.tsx'
import { addressOfPage } from '../../app/router/pattern.ts'
import { useTexts } from '../../texts/language.tsx'
import { partTexts } from '../parts-texts.ts'

/**
 * A list goes on as long as the API gives a cursor. It stands in the address, so that a page of a list can be
 * shared; the way back is the browser's.
 */
export const Pagination = ({ cursor }: { readonly cursor: string | undefined }) => {
  const t = useTexts(partTexts)
  const { path, query } = useLocation()
  const isFirst = !query.has('cursor')
  if (isFirst && !cursor) return null
  const at = (place: string | undefined) =>
    addressOfPage(path, {}, { ...Object.fromEntries(query), cursor: place })
  return (
    <nav class="pages" aria-label={t.pages}>
      {!isFirst && <a href={at(undefined)}>{t.first}</a>}
      {cursor && (
        <a href={at(cursor)} rel="next">
          {t.next} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  )
}
