/** What a browser is told the bytes of a file are. */

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const csvType = 'text/csv; charset=utf-8'
export const calendarType = 'text/calendar; charset=utf-8'
export const jsonFileType = 'application/json; charset=utf-8'
/** A signed text (RFC 7515). */
export const signedFileType = 'application/jose'
