import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { useAnswer } from '../../api/use-answer.ts'
import { useTexts } from '../../texts/language.tsx'
import { Select } from '../forms/inputs.tsx'
import { Loading } from '../layout/loading.tsx'
import { paperTexts } from './papers-texts.ts'

type Paper = 'letter' | 'report'

export interface SignerChoice {
  /** The choice, where there is one. */
  readonly choiceFor: (paper: Paper) => ComponentChildren
  /** What to ask the paper with. */
  readonly signerOf: (paper: Paper) => { readonly signer?: string }
}

/**
 * Who signs a paper: whom the settings name, or another of those who may. There is nothing to choose of one. A page asks it
 * where it asks for everything else it needs.
 */
export const useSignerChoice = (isNeeded = true): SignerChoice => {
  const t = useTexts(paperTexts)
  const id = useId()
  const { body, failure } = useAnswer('getSettings', isNeeded ? {} : undefined)
  const [chosen, setChosen] = useState<Partial<Record<Paper, string>>>({})
  const choiceFor = (paper: Paper) => {
    if (!body && !failure) return <Loading />
    const names = body?.signedBy[paper] ?? []
    if (names.length < 2) return null
    return (
      <Select
        id={`${id}-${paper}`}
        name={`${paper}-signer`}
        label={t.signer[paper]}
        options={names.map((name) => ({ value: name, label: name }))}
        value={chosen[paper] ?? body?.settings[`${paper}Signer`] ?? ''}
        onValue={(name) => setChosen((before) => ({ ...before, [paper]: name }))}
        error={undefined}
      />
    )
  }
  const signerOf = (paper: Paper) => {
    const signer = chosen[paper]
    return signer ? { signer } : {}
  }
  return { choiceFor, signerOf }
}
