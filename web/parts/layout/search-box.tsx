import { useEffect, useState } from 'preact/hooks'
import { useLocation } from '../../app/router/location.tsx'
import { addressOfPage } from '../../app/router/pattern.ts'
import { useTexts } from '../../texts/language.tsx'
import { searchBoxId } from '../keys/asked.ts'
import { partTexts } from '../parts-texts.ts'

/** Search from wherever one is; on the page of results it says what was looked for. */
export const SearchBox = () => {
  const t = useTexts(partTexts)
  const { path, query, moves, open } = useLocation()
  const [words, setWords] = useState('')
  useEffect(() => setWords(path === '/search' ? (query.get('q') ?? '') : ''), [moves])
  const submit = (event: Event) => {
    event.preventDefault()
    if (words.trim()) open(addressOfPage('/search', {}, { q: words.trim() }))
  }
  return (
    <search class="search-box" aria-label={t.searchEverything}>
      <form onSubmit={submit}>
        <input
          id={searchBoxId}
          class="govuk-input"
          type="search"
          name="q"
          aria-label={t.searchEverything}
          placeholder={t.searchFor}
          autoComplete="off"
          value={words}
          onInput={({ currentTarget: { value } }) => setWords(value)}
        />
        <button type="submit" class="quiet-button">
          {t.find}
        </button>
      </form>
    </search>
  )
}
