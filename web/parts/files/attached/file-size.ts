const [kilobyte, megabyte] = [1024, 1024 * 1024]

/** 812 KB, 1,4 MB; never nothing. */
export const sizeOf = (bytes: number, number: (value: number) => string): string =>
  bytes < megabyte
    ? `${number(Math.max(1, Math.round(bytes / kilobyte)))} KB`
    : `${number(Math.round((10 * bytes) / megabyte) / 10)} MB`
