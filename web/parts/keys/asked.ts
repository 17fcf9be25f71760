/** Where the search box is found. */
export const searchBoxId = 'search-box'

/** What is told when somebody asks for the table of shortcuts. */
export const asksForKeys = 'ask-for-keys'

/** Opens the table of shortcuts. */
export const showKeys = (): boolean => dispatchEvent(new Event(asksForKeys))
