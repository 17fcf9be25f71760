/** A calendar date as people read it: 26/07/2021. */
export const vietnameseDate = (date: string): string => date.split('-').reverse().join('/')
