import { markedParts } from '../../../functions/shared/marked-text.ts'

interface Props {
  readonly text: string
  /** The words that were looked for. */
  readonly found: string
}

/** A text in which what was looked for is marked. */
export const Marked = ({ text, found }: Props) => (
  <>
    {markedParts(text, found).map(({ text: part, isFound }, place) =>
      isFound ? <mark key={place}>{part}</mark> : part,
    )}
  </>
)
