/**
 * What differs between two texts, word by word: what stayed, what went and what came, in reading order. The longest common row of words stays.
 */
export type Piece = { readonly kind: 'same' | 'gone' | 'came'; readonly words: string }

/** Beyond this many words on both sides the texts are shown whole, the old and the new: a table of millions of cells helps nobody. */
const mostWords = 600

export function differenceOf(before: string, after: string): readonly Piece[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  if (before === after) return before === '' ? [] : [{ kind: 'same', words: before }]
  if (old.length > mostWords || fresh.length > mostWords) return joined([...all('gone', old), ...all('came', fresh)])
  return joined(walk(old, fresh, commonLengths(old, fresh)))
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter(word => word !== '')
const all = (kind: Piece['kind'], words: readonly string[]): readonly Piece[] =>
  words.map(word => ({ kind, words: word }))

/** Of each pair of places how many words in a row are common from there on. */
function commonLengths(old: readonly string[], fresh: readonly string[]): Uint16Array {
  const width = fresh.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--) {
      const [down = 0, right = 0, both = 0] = [
        lengths[(i + 1) * width + j],
        lengths[i * width + j + 1],
        lengths[(i + 1) * width + j + 1],
      ]
      lengths[i * width + j] = old[i] === fresh[j] ? both + 1 : Math.max(down, right)
    }
  return lengths
}

function walk(old: readonly string[], fresh: readonly string[], lengths: Uint16Array): readonly Piece[] {
  const width = fresh.length + 1
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < fresh.length) {
    const [word, other] = [old[i], fresh[j]]
    const goneIsLonger = (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)
    if (word !== undefined && word === other) {
      pieces.push({ kind: 'same', words: word })
      i++
      j++
    } else if (word !== undefined && (other === undefined || goneIsLonger)) {
      pieces.push({ kind: 'gone', words: word })
      i++
    } else {
      pieces.push({ kind: 'came', words: other ?? '' })
      j++
    }
  }
  return pieces
}

/** Neighbours of one kind become one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last?.kind === piece.kind)
      result[result.length - 1] = { kind: last.kind, words: `${last.words} ${piece.words}` }
    else result.push(piece)
  }
  return result
}
