type Fields = Record<string, unknown>

const plain = (value: unknown): unknown =>
  value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value

const line = (level: string, message: string, fields: Fields): string =>
  JSON.stringify({
    level,
    message,
    ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plain(value)])),
  })

/** One JSON line an event, as CloudWatch's metric filters and queries read it. No personal data goes in. */
export const log = {
  // biome-ignore lint/suspicious/noConsole: standard output is where a Lambda's log comes from
  info: (message: string, fields: Fields = {}) => console.info(line('INFO', message, fields)),
  // biome-ignore lint/suspicious/noConsole: standard error is where its errors come from
  error: (message: string, fields: Fields = {}) => console.error(line('ERROR', message, fields)),
}
