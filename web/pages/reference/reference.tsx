import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useAnswer } from '../../api/use-answer.ts'
import { TextInput } from '../../parts/forms/inputs.tsx'
import { Answered } from '../../parts/layout/answered.tsx'
import { Empty } from '../../parts/layout/loading.tsx'
import { Page } from '../../parts/layout/page.tsx'
import { useFormats, useTexts } from '../../texts/language.tsx'
import { type Description, groupsOf } from './description.ts'
import { Notation } from './notation-code.tsx'
import { OperationEntry } from './operation-entry.tsx'
import { referenceTexts } from './reference-texts.ts'

const anchorOf = (schema: string): string => `type-${schema}`

/** Opened only by those who want it, so that a page of hundreds of types is there at once. */
const Type = ({ name, children }: { readonly name: string; readonly children: () => ComponentChildren }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <details id={anchorOf(name)} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <code>{name}</code>
      </summary>
      {isOpen && children()}
    </details>
  )
}

const Contents = ({ description }: { readonly description: Description }) => {
  const t = useTexts(referenceTexts)
  const { number } = useFormats()
  const [search, setSearch] = useState('')
  const groups = groupsOf(description, search)
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <>
      <search class="measure">
        <TextInput
          label={t.search}
          hint={t.searchHint}
          id="reference-search"
          name="q"
          value={search}
          onValue={setSearch}
          error={undefined}
        />
      </search>
      <p role="status">{t.found(number(count))}</p>
      {count === 0 && (
        <Empty>
          <p>{t.none}</p>
        </Empty>
      )}
      {groups.map(({ name, entries }) => (
        <section key={name} class="reference-group">
          <h2 class="govuk-heading-m">{name}</h2>
          {entries.map((entry) => (
            <OperationEntry key={entry.name} entry={entry} anchorOf={anchorOf} />
          ))}
        </section>
      ))}
      <h2 class="govuk-heading-m">{t.shapes}</h2>
      <div class="reference-types">
        {Object.entries(description.components.schemas).map(([name, schema]) => (
          <Type key={name} name={name}>
            {() => <Notation schema={schema} anchorOf={anchorOf} />}
          </Type>
        ))}
      </div>
    </>
  )
}

/** What the API can do, from its own description: nothing here is written twice. */
export const Reference = () => {
  const t = useTexts(referenceTexts)
  const asked = useAnswer('getDescription', {})
  return (
    <Page title={t.title}>
      <p class="govuk-body-l measure">{t.lead}</p>
      <ul class="govuk-list govuk-list--bullet measure">
        {[t.signIn, t.key, t.version, t.problem, t.dates].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        <a href="/api/openapi.json" download="dung-han-openapi.json">
          {t.description}
        </a>
        {' · '}
        <a href="/dung-han-client.zip" download>
          {t.client}
        </a>
      </p>
      <Answered of={asked}>
        {(description) => <Contents description={description as unknown as Description} />}
      </Answered>
    </Page>
  )
}
