import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { fold } from '../../../functions/shared/folded-text.ts'
import { useLocation } from '../../app/router/location.tsx'
import { recentIn } from '../../session/recent.ts'
import { useMe } from '../../session/session.tsx'
import { useTexts } from '../../texts/language.tsx'
import { Dialog } from '../session/dialog.tsx'
import { keysTexts } from './keys-texts.ts'

export interface Target {
  readonly href: string
  readonly label: string
}

interface Entry extends Target {
  readonly note?: string
}

const most = 9

/** What fits the words, with or without their marks; last the search for them. */
const useEntries = (pages: readonly Target[], words: string): readonly Entry[] => {
  const t = useTexts(keysTexts)
  const { id } = useMe()
  const [recent] = useState(() => recentIn(localStorage, id))
  const known: readonly Entry[] = [
    ...pages,
    ...recent.map(({ address, title }) => ({ href: address, label: title, note: t.recent })),
  ]
  const wanted = fold(words).split(' ').filter(Boolean)
  const fitting = known.filter(({ label }) => wanted.every((word) => fold(label).includes(word)))
  const search = words.trim() && {
    href: `/search?${new URLSearchParams({ q: words.trim() })}`,
    label: t.find(words.trim()),
  }
  return [...fitting.slice(0, most), ...(search ? [search] : [])]
}

interface ChoicesProps {
  readonly id: string
  readonly entries: readonly Entry[]
  /** Of the one that Enter opens. */
  readonly place: number
  readonly onChoose: (entry: Entry) => void
}

const Choices = ({ id, entries, place, onChoose }: ChoicesProps) => {
  const t = useTexts(keysTexts)
  return (
    <div id={`${id}-list`} class="palette" role="listbox" aria-label={t.go}>
      {entries.map((entry, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
        <div
          key={entry.href}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === place}
          onClick={() => onChoose(entry)}
        >
          {entry.label} {entry.note && <span class="quiet">({entry.note})</span>}
        </div>
      ))}
    </div>
  )
}

interface Props {
  readonly pages: readonly Target[]
  readonly onClose: () => void
}

/** Opens a page, what one looked at last, or a search, by a few letters. */
export const Palette = ({ pages, onClose }: Props) => {
  const t = useTexts(keysTexts)
  const { open } = useLocation()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const [place, setPlace] = useState(0)
  const entries = useEntries(pages, words)
  const go = (entry: Entry | undefined) => {
    if (!entry) return
    onClose()
    open(entry.href)
  }
  // The dialog takes the focus first.
  useEffect(() => field.current?.focus(), [])
  const press = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (event.key === 'Enter') {
      event.preventDefault()
      go(entries[place])
    } else if (step) {
      event.preventDefault()
      setPlace((place + step + entries.length) % Math.max(1, entries.length))
    }
  }
  return (
    <Dialog title={t.go} said={t.goSaid} onCancel={onClose}>
      <input
        ref={field}
        class="govuk-input"
        type="text"
        role="combobox"
        aria-label={t.words}
        aria-expanded={entries.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={entries[place] && `${id}-${place}`}
        autoComplete="off"
        value={words}
        onInput={({ currentTarget: { value } }) => {
          setWords(value)
          setPlace(0)
        }}
        onKeyDown={press}
      />
      <Choices {...{ id, entries, place }} onChoose={go} />
    </Dialog>
  )
}
