/** Lists of places, as their differences: seven bits a byte, the eighth says that more follow. A common word takes one byte a place. */
export const encoded = (places: readonly number[]): Uint8Array => {
  const bytes: number[] = []
  let last = 0
  for (const place of places) {
    let difference = place - last
    last = place
    for (; difference > 127; difference >>>= 7) bytes.push((difference & 127) | 128)
    bytes.push(difference)
  }
  return Uint8Array.from(bytes)
}

/** Every place of a list, in its order. */
export const eachPlace = (bytes: Uint8Array, visit: (place: number) => void): void => {
  let place = 0
  let [difference, shift] = [0, 0]
  for (const byte of bytes) {
    difference += (byte & 127) * 2 ** shift
    shift += 7
    if (byte > 127) continue
    place += difference
    visit(place)
    ;[difference, shift] = [0, 0]
  }
}
