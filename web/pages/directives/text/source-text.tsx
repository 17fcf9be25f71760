import { useEffect, useMemo, useRef } from 'preact/hooks'
import { useFormats, useTexts } from '../../../texts/language.tsx'
import { type Piece, piecesOf } from './marked-text.ts'
import { textTexts } from './text-texts.ts'
import type { TextTyped } from './text-values.ts'

interface Props extends Pick<TextTyped, 'text' | 'rows' | 'notTaken' | 'factPlaces'> {
  readonly active: number | undefined
  readonly onOpen: (row: number) => void
}

const classesOf = (
  { rows, part, isFact, isNotTaken }: Piece,
  active: number | undefined,
): string | undefined =>
  [
    rows.length > 0 && 'is-task',
    active !== undefined && rows.includes(active) && 'is-current',
    part && `is-${part}`,
    isFact && 'is-fact',
    isNotTaken && 'is-not-taken',
  ]
    .filter(Boolean)
    .join(' ') || undefined

/** The text beside the table, each sentence with the number of its line; the one of the chosen line is in view. */
export const SourceText = ({ active, onOpen, ...given }: Props) => {
  const t = useTexts(textTexts)
  const { number } = useFormats()
  const box = useRef<HTMLElement>(null)
  const { text, rows, notTaken, factPlaces } = given
  const pieces = useMemo(
    () => piecesOf({ text, rows, notTaken, factPlaces, active }),
    [text, rows, notTaken, factPlaces, active],
  )
  useEffect(() => {
    const [sentence, frame] = [box.current?.querySelector<HTMLElement>('.is-current'), box.current]
    // Only the text moves: the page stays where somebody is typing.
    if (sentence && frame) frame.scrollTop = sentence.offsetTop - frame.clientHeight / 4
  }, [active])
  const seen = new Set<number>()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is scrolled by keys
    <section class="source-text" aria-label={t.source} ref={box} tabIndex={0}>
      {pieces.map((piece) => {
        const first = piece.rows.filter((row) => !seen.has(row))
        for (const row of first) seen.add(row)
        const [row] = piece.rows
        if (row === undefined) return <span class={classesOf(piece, active)}>{piece.text}</span>
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: by keys one goes from line to line, and the text follows
          // biome-ignore lint/a11y/noStaticElementInteractions: as above
          <span key={piece.from} class={classesOf(piece, active)} onClick={() => onOpen(row)}>
            {first.map((one) => (
              <sup key={one}>
                <span class="govuk-visually-hidden">{t.ofLine(number(one + 1))}: </span>
                <span aria-hidden="true">{number(one + 1)}</span>
              </sup>
            ))}
            {piece.part ? <b title={t.parts[piece.part]}>{piece.text}</b> : piece.text}
          </span>
        )
      })}
    </section>
  )
}
