import { Tag, type TagColour } from '../../../../parts/layout/tag.tsx'
import { useTexts } from '../../../../texts/language.tsx'
import type { AccountState } from './account-state.ts'
import { personTexts } from './person-texts.ts'

const colours: Record<AccountState, TagColour> = {
  locked: 'grey',
  none: 'yellow',
  pending: 'yellow',
  'mail-refused': 'red',
  'mail-of-another-account': 'red',
  unavailable: 'red',
  unexpected: 'red',
  'mail-under-way': 'yellow',
  'mail-failed': 'red',
  invited: 'green',
  ready: 'green',
}

export const AccountTag = ({ state }: { readonly state: AccountState }) => {
  const { states } = useTexts(personTexts)
  return <Tag colour={colours[state]}>{states[state].name}</Tag>
}
