import type { Status } from '../../api/types.ts'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { nameTexts } from '../../texts/names.ts'
import { partsOf } from './trend/chart-geometry.ts'

/** The six statuses that make up what is assigned, from done in time to overdue. */
const statuses = [
  ['done-on-time', 'doneOnTime'],
  ['done-no-deadline', 'doneNoDeadline'],
  ['done-late', 'doneLate'],
  ['open-in-term', 'openInTerm'],
  ['open-no-deadline', 'openNoDeadline'],
  ['open-overdue', 'openOverdue'],
] as const satisfies readonly (readonly [Status, string])[]

/** Overdue is hatched, so that it is told without its colour. */
const hatch = 'overdue-hatch'

const Piece = ({ name, x, width }: { readonly name: string; readonly x: number; readonly width: number }) => (
  <>
    <rect class={`is-${name}`} x={`${x}%`} width={`${width}%`} height="100%" />
    {name === 'open-overdue' && (
      <rect x={`${x}%`} width={`${width}%`} height="100%" fill={`url(#${hatch})`} />
    )}
  </>
)

/** What became of the assigned tasks, as parts of a bar; its words say the same. */
export const StatusBar = ({ counts }: { readonly counts: Readonly<Record<string, number>> }) => {
  const names = useTexts(nameTexts)
  const { number } = useFormats()
  const parts = partsOf(statuses.map(([status, count]) => [status, counts[count] ?? 0]))
  const words = parts.map(({ name, count }) => `${names.status[name as Status]} ${number(count)}`).join(', ')
  return (
    <svg class="bar" role="img" aria-label={words || number(0)}>
      <title>{words || number(0)}</title>
      {parts.map(({ name, from, share }) => (
        <Piece key={name} name={name} x={from} width={share} />
      ))}
    </svg>
  )
}

/** What the parts of the bars mean; once on a page that has bars. */
export const StatusKey = () => {
  const names = useTexts(nameTexts)
  return (
    <ul class="key">
      {statuses.map(([status], place) => (
        <li key={status}>
          <svg class="bar key-sample" aria-hidden="true">
            {place === 0 && (
              <pattern
                id={hatch}
                width="5"
                height="5"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect class="hatch" width="2" height="5" />
              </pattern>
            )}
            <Piece name={status} x={0} width={100} />
          </svg>
          {names.status[status]}
        </li>
      ))}
    </ul>
  )
}
