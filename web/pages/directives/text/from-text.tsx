import { useMemo, useState } from 'preact/hooks'
import { draftsOf } from '../../../parts/forms/drafts.ts'
import { later } from '../../../parts/layout/later.tsx'
import { useMe } from '../../../session/session.tsx'
import { fromTextForm } from '../register/registration-forms.ts'
import { GiveText } from './give-text.tsx'
import type { TextTyped } from './text-values.ts'

const TextRegistration = later(() =>
  import('./text-registration.tsx').then((module) => module.TextRegistration),
)

/** Registers a directive out of its own text: given, read, compared line by line, checked, registered. */
export const FromText = () => {
  const { id } = useMe()
  const isBegun = useMemo(() => draftsOf(localStorage, id).read(fromTextForm) !== undefined, [id])
  const [given, setGiven] = useState<TextTyped>()
  const [isAsked, setAsked] = useState(!isBegun)
  const read = (typed: TextTyped) => {
    setGiven(typed)
    setAsked(false)
  }
  const askAgain = () => {
    setGiven(undefined)
    setAsked(true)
  }
  return isAsked ? <GiveText onRead={read} /> : <TextRegistration given={given} onAnother={askAgain} />
}
