/** The program by its name and version, as its description, the files that it signs and `package.json` say it. */
export const product = { name: 'dung-han', version: '0.1.0' } as const
