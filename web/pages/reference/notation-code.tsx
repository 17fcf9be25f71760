import type { Schema } from './description.ts'
import { notationOf } from './notation.ts'

interface Props {
  readonly schema: Schema
  readonly anchorOf: (schema: string) => string
}

/** A type as it is written down; the names of others lead to them. */
export const Notation = ({ schema, anchorOf }: Props) => (
  <pre class="notation">
    <code>
      {notationOf(schema).map((piece) =>
        typeof piece === 'string' ? piece : <a href={`#${anchorOf(piece.ref)}`}>{piece.ref}</a>,
      )}
    </code>
  </pre>
)
