import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { asksForKeys, searchBoxId } from './asked.ts'
import type { Target } from './palette.tsx'
import { hasLetterKeys, type Shortcut, shortcutOf } from './shortcuts.ts'

type Rows = typeof import('./rows.ts')
type Shown = ComponentType<{ readonly pages: readonly Target[]; readonly onClose: () => void }>

const dialogs: Readonly<Partial<Record<Shortcut, () => Promise<Shown>>>> = {
  palette: () => import('./palette.tsx').then(({ Palette }) => Palette),
  help: () => import('./help.tsx').then(({ Help }) => Help),
}

const moves: Readonly<Partial<Record<Shortcut, (rows: Rows) => void>>> = {
  next: ({ moveBy }) => moveBy(1),
  previous: ({ moveBy }) => moveBy(-1),
  choose: ({ chooseRow }) => chooseRow(),
  decide: ({ decide }) => decide(),
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type=checkbox], [type=radio]), textarea, select') ||
    target.closest('dialog') !== null)

/** The keys that work on every page; what they open is loaded when it is first asked for. */
export const Keys = ({ pages }: { readonly pages: readonly Target[] }) => {
  const [Dialog, setDialog] = useState<Shown>()
  useEffect(() => {
    const show = async (shortcut: Shortcut) => {
      const [move, dialog] = [moves[shortcut], dialogs[shortcut]]
      if (shortcut === 'search') document.getElementById(searchBoxId)?.focus()
      if (move) move(await import('./rows.ts'))
      if (dialog) {
        const loaded = await dialog()
        setDialog(() => loaded)
      }
    }
    const press = (event: KeyboardEvent) => {
      const where = { isTyping: isTyping(event.target), withLetters: hasLetterKeys(localStorage) }
      const shortcut = shortcutOf(event, where)
      if (!shortcut || document.querySelector('dialog[open]')) return
      event.preventDefault()
      show(shortcut).catch(() => undefined) // without a network there is none of it
    }
    const help = () => void show('help').catch(() => undefined)
    addEventListener('keydown', press)
    addEventListener(asksForKeys, help)
    return () => {
      removeEventListener('keydown', press)
      removeEventListener(asksForKeys, help)
    }
  }, [])
  return Dialog ? <Dialog pages={pages} onClose={() => setDialog(undefined)} /> : null
}
