/** Undoes what was started, last first; the next step is taken even if one fails. */
export const cleanups = () => {
  const steps: (() => unknown)[] = []
  const run = async () => {
    const errors: unknown[] = []
    for (const step of steps.splice(0).reverse())
      try {
        await step()
      } catch (error) {
        errors.push(error)
      }
    if (errors.length > 0) throw new AggregateError(errors, 'The local city did not stop in good order')
  }
  return { add: (step: () => unknown) => void steps.push(step), run }
}

export type Undo = ReturnType<typeof cleanups>
