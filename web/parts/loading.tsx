import type { ComponentChildren } from 'preact'
import { useFormats, useTexts } from '../texts/language.tsx'
import { partTexts } from '../texts/parts.ts'

/** Something is on its way. It shows after a moment only, so that what is quick does not flicker. */
export const Loading = () => {
  const t = useTexts(partTexts)
  return (
    <p class="loading" role="status">
      {t.loading}
    </p>
  )
}

interface ProgressProps {
  readonly label: string
  readonly done: number
  readonly all: number
}

/** Long work: how far it has come, in a bar and in words. */
export const Progress = ({ label, done, all }: ProgressProps) => {
  const t = useTexts(partTexts)
  const { number } = useFormats()
  return (
    <div class="progress">
      <span>
        {label}: {t.progress(number(done), number(all))}
      </span>
      <progress aria-label={label} value={done} max={all} />
    </div>
  )
}

/** Nothing to show: what that means, and what one can do. */
export const Empty = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="empty">{children}</div>
)
