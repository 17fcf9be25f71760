import { AttachedFiles } from '../../../parts/files/attached/attached-later.tsx'
import type { FilesOf } from '../../../parts/files/files-of.ts'
import { formTexts } from '../../../parts/forms/forms-texts.ts'
import { useTexts } from '../../../texts/language.tsx'
import { todayInCity } from '../../../values/dates.ts'
import { filesOfEntry, happenedOn, headingOf, linesOf } from './entry-words.ts'
import type { Entry, Line, Words } from './lines.ts'

/** Numbers of documents as they were typed; what is an address can be opened. */
export const Evidence = ({ documents }: { readonly documents: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet evidence">
    {documents.map((one) => (
      <li key={one}>
        {/^https?:\/\/\S+$/.test(one) ? (
          <a href={one} rel="noreferrer">
            {one}
          </a>
        ) : (
          one
        )}
      </li>
    ))}
  </ul>
)

export const TaskLinks = ({ ids }: { readonly ids: readonly string[] }) => (
  <>
    {ids.map((id, place) => (
      <span key={id}>
        {place > 0 && ', '}
        <a href={`/tasks/${id}`}>{id}</a>
      </span>
    ))}
  </>
)

interface ShownProps {
  readonly line: Line
  readonly of: FilesOf
}

const Shown = ({ line: { name, text, evidence, files, tasks }, of }: ShownProps) => (
  <div class="as-written">
    {name && <strong>{name}: </strong>}
    {text}
    {tasks && <TaskLinks ids={tasks} />}
    {evidence && <Evidence documents={evidence} />}
    {files && <AttachedFiles of={of} files={files} />}
  </div>
)

/** Who did it, when it happened, and when it was entered where that is another day. */
const Doer = ({ entry, words }: { readonly entry: Entry; readonly words: Words }) => {
  const t = useTexts(formTexts)
  const { texts, formats, personName } = words
  const { at, by, onBehalfOf } = entry
  const who = by.startsWith('#') ? t.scan : personName(by)
  const happened = happenedOn(entry)
  const isSameDay = todayInCity(new Date(at)) === happened
  const when = isSameDay ? formats.time(at) : texts.entered(formats.day(happened), formats.time(at))
  return (
    <p class="note">
      {when} · {onBehalfOf ? texts.inPlaceOf(who, personName(onBehalfOf)) : who}
    </p>
  )
}

interface Props {
  readonly entry: Entry
  readonly words: Words
  readonly level?: 'h2' | 'h3'
}

/** One entry of a history in words. */
export const EntryShown = ({ entry, words, level: Heading = 'h3' }: Props) => (
  <>
    <Heading class="govuk-heading-s">{headingOf(entry.details, words)}</Heading>
    <Doer entry={entry} words={words} />
    {linesOf(entry.details, words).map((line) => (
      <Shown key={line.name ?? line.text} line={line} of={filesOfEntry(entry)} />
    ))}
  </>
)

/** The entries that say how things stand, before one decides. */
export const Standing = ({
  entries,
  words,
}: {
  readonly entries: readonly Entry[]
  readonly words: Words
}) => (
  <>
    {entries.map((entry) => (
      <div class="govuk-inset-text standing" key={entry.key}>
        <EntryShown entry={entry} words={words} level="h2" />
      </div>
    ))}
  </>
)
