import { useId, useState } from 'preact/hooks'

interface Props {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly suggest: (typed: string) => readonly string[]
  readonly describedBy: string | undefined
  readonly isWrong: boolean
}

/** What is being typed: after the last semicolon. */
const lastOf = (text: string): string => text.slice(text.lastIndexOf(';') + 1).trim()

const withChosen = (text: string, chosen: string): string => {
  const before = text.slice(0, text.lastIndexOf(';') + 1)
  return before ? `${before} ${chosen}` : chosen
}

interface Proposals {
  readonly found: readonly string[]
  readonly active: number
  readonly open: (isOpen: boolean) => void
  readonly choose: (name: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** What is proposed, and how the keys go through it: arrows and Enter choose, Escape closes. */
const useProposals = ({
  value,
  onValue,
  suggest,
}: Pick<Props, 'value' | 'onValue' | 'suggest'>): Proposals => {
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const found = isOpen ? suggest(lastOf(value)).filter((name) => name !== lastOf(value)) : []
  const show = (open: boolean, place = -1) => {
    setOpen(open)
    setActive(place)
  }
  const choose = (name: string) => {
    onValue(withChosen(value, name))
    show(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = found[active]
    if (step) show(true, found.length > 0 ? Math.max(active + step, 0) % found.length : -1)
    else if (event.key === 'Enter' && chosen) choose(chosen)
    else if (event.key === 'Escape' && found.length > 0) show(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return { found, active, open: show, choose, onKeyDown }
}

interface ListProps extends Pick<Proposals, 'found' | 'active' | 'choose'> {
  readonly id: string
  readonly label: string
}

const ProposalList = ({ id, label, found, active, choose }: ListProps) => (
  <div class="suggest-list" id={id} role="listbox" aria-label={label} hidden={found.length === 0}>
    {found.map((name, place) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus
      <div
        key={name}
        id={`${id}-${place}`}
        role="option"
        tabIndex={-1}
        aria-selected={place === active}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => choose(name)}
      >
        {name}
      </div>
    ))}
  </div>
)

/** A line of text with proposals below; anything else may be typed. */
export const Suggest = ({ id, label, describedBy, isWrong, ...typed }: Props) => {
  const listId = useId()
  const { found, active, open, choose, onKeyDown } = useProposals(typed)
  return (
    <div class="suggest">
      <input
        class={`cell${isWrong ? ' is-wrong' : ''}`}
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found[active] && `${listId}-${active}`}
        aria-describedby={describedBy}
        aria-invalid={isWrong || undefined}
        value={typed.value}
        onInput={(event) => {
          typed.onValue(event.currentTarget.value)
          open(true)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => open(false)}
      />
      <ProposalList id={listId} label={label} found={found} active={active} choose={choose} />
    </div>
  )
}
