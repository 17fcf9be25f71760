/** What a key does, wherever nobody is typing. */
export const shortcuts = {
  '/': 'search',
  '?': 'help',
  j: 'next',
  k: 'previous',
  x: 'choose',
  d: 'decide',
} as const

export type Shortcut = (typeof shortcuts)[keyof typeof shortcuts] | 'palette'

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

interface Where {
  /** In a field, in an open dialog or list of choices: the key is somebody's text. */
  readonly isTyping: boolean
  /** Whether single letters do anything for this person (WCAG 2.1.4). */
  readonly withLetters: boolean
}

/** What was asked for by a key; undefined where the key is nobody's. Ctrl-K opens the palette from anywhere. */
export const shortcutOf = (
  { key, ctrlKey, metaKey, altKey }: Pressed,
  { isTyping, withLetters }: Where,
): Shortcut | undefined => {
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') return 'palette'
  if (isTyping || !withLetters || ctrlKey || metaKey || altKey) return undefined
  return Object.hasOwn(shortcuts, key) ? shortcuts[key as keyof typeof shortcuts] : undefined
}

const kept = 'letter-keys'

export const hasLetterKeys = (storage: Storage): boolean => storage.getItem(kept) !== 'off'

export const setLetterKeys = (storage: Storage, isOn: boolean): void =>
  isOn ? storage.removeItem(kept) : storage.setItem(kept, 'off')
