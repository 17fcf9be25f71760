import type { ComponentChildren } from 'preact'
import { useTexts } from '../../texts/language.tsx'
import { partTexts } from '../parts-texts.ts'

/** Something is on its way. It shows after a moment only, so that what is quick does not flicker. */
export const Loading = () => {
  const t = useTexts(partTexts)
  return (
    <p class="loading" role="status">
      {t.loading}
    </p>
  )
}

/** Nothing to show: what that means, and what one can do. */
export const Empty = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="empty">{children}</div>
)
