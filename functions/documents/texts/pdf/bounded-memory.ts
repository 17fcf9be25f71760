/**
 * A thread's limits hold for its heap, and the bytes that the library unpacks lie outside of it. So an array may be only
 * so large in this thread, and so much may come out of the system's unpacking; what unpacks without end meets one or the
 * other and ends with an error.
 */

/** The contents of a page are some 50 KB, of the largest annex a few MB; a font has 1 to 10 MB. */
const maxBytes = 16 * 1024 * 1024

/** Bounds what is unpacked from now on in this thread; tells whether something wanted more, which the library may have passed over. */
export const boundMemory = (): (() => boolean) => {
  let isExceeded = false
  const exceed = () => {
    isExceeded = true
    return new RangeError('too much is unpacked')
  }
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct: (target, given: unknown[], made) => {
      if (typeof given[0] === 'number' && given[0] > maxBytes) throw exceed()
      return Reflect.construct(target, given, made === globalThis.Uint8Array ? target : made)
    },
  })
  globalThis.DecompressionStream = new Proxy(DecompressionStream, {
    construct: (target, [format]: ConstructorParameters<typeof DecompressionStream>) => {
      const { readable, writable } = new target(format)
      let bytes = 0
      const counting = new TransformStream<Uint8Array, Uint8Array>({
        transform: (chunk, out) => {
          bytes += chunk.length
          if (bytes > maxBytes) throw exceed()
          out.enqueue(chunk)
        },
      })
      return { readable: readable.pipeThrough(counting), writable }
    },
  })
  return () => isExceeded
}
