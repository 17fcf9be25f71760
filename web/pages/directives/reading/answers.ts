/** What has been answered so far, by the question as a text. */
export type Answers = ReadonlyMap<string, unknown>
