/** Names of the drafts: who was interrupted finds the same one again. */
export const newDirectiveForm = 'directive'

export const fromTextForm = 'directive-text'

export const addTasksForm = (directive: string): string => `tasks:${directive}`
