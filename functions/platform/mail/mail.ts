/** A mail ready to be sent: the same said in HTML and in plain text. */
export interface Mail {
  readonly subject: string
  readonly html: string
  readonly text: string
}
