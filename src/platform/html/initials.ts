/** 'Mirjam de Jansen' → 'MJ': the first and the last word, which in a Dutch name skips 'de', 'van' and the like. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const [first = ''] = words
  const last = words.length > 1 ? words.at(-1) : undefined
  return (letter(first) + letter(last ?? '')).toLocaleUpperCase('nl')
}

const letter = (word: string): string => /\p{L}/u.exec(word)?.[0] ?? ''
