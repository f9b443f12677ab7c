/** 'Mirjam Jansen' → 'MJ', 'Sem de Vries' → 'SV': the first letters of the first and last word that begin with a capital. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter(word => /^\p{Lu}/u.test(word))
  const first = words[0]?.[0] ?? name[0] ?? ''
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''
  return `${first}${last}`.toUpperCase()
}
