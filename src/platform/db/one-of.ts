/** A word read back from the database, as one of a closed list; another word means that code and data have drifted apart. */
export function oneOf<const V extends string>(list: readonly V[], word: string): V {
  const found = list.find(candidate => candidate === word)
  if (found === undefined) throw new Error(`'${word}' is not one of ${list.join(', ')}`)
  return found
}
