import type { ComponentChildren } from 'preact'
import { Problem } from '../../api/problem.ts'
import { useLocation } from '../../app/router/location.tsx'
import { addressOfPage } from '../../app/router/pattern.ts'

const refusals: ReadonlySet<string> = new Set(['too-many-to-sort', 'figure-too-long-to-sort'])

/** Whether a list was refused because it is too long to be sorted (docs/decisions/0049). */
export const isTooLongToSort = (failure: unknown): boolean =>
  failure instanceof Problem && refusals.has(failure.code)

interface Props {
  readonly failure: unknown
  readonly children: ComponentChildren
}

/** Where a list cannot be sorted, the way to it in the order in which it lies. */
export const WayUnsorted = ({ failure, children }: Props) => {
  const { path, query } = useLocation()
  if (!isTooLongToSort(failure)) return null
  return (
    <p>
      <a href={addressOfPage(path, {}, { ...Object.fromEntries(query), sort: undefined })}>{children}</a>
    </p>
  )
}
