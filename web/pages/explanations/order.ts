interface Listed {
  readonly state: 'open' | 'late' | 'answered'
  readonly dueOn: string
  readonly answeredOn?: string | undefined
}

/** Those that wait first, the most urgent above; then the answered, the latest answer above. */
export const inOrder = <E extends Listed>(explanations: readonly E[]): E[] => {
  const waiting = explanations.filter(({ state }) => state !== 'answered')
  const answered = explanations.filter(({ state }) => state === 'answered')
  return [
    ...waiting.sort((one, other) => one.dueOn.localeCompare(other.dueOn)),
    ...answered.sort((one, other) => (other.answeredOn ?? '').localeCompare(one.answeredOn ?? '')),
  ]
}

const max = 160

/** The beginning of a long question, up to a whole word. */
export const beginning = (text: string): string =>
  text.length <= max ? text : `${text.slice(0, max).replace(/\s+\S*$/, '')}…`
