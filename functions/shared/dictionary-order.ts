/** Words as a Vietnamese dictionary has them, numbers within them by their size; the same in lists of the server and of the page. */
export const dictionaryOrder = new Intl.Collator('vi', { numeric: true })
