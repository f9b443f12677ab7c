/**
 * An advice of Veilig Thuis is asked without saying about whom (docs/sources.md, row `reporting-code`). Takes known names out of what
 * was written. It knows only the names it is given: who asks the advice reads the page before using it.
 */
export function withoutNames(text: string, names: readonly string[]): string {
  const parts = new Set(names.flatMap(name => name.match(/[\p{L}\d]+/gu) ?? []).filter(isTelling))
  if (parts.size === 0) return text
  const longestFirst = [...parts].toSorted((one, other) => other.length - one.length)
  return text.replace(
    new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?:s|’s|'s)?(?![\\p{L}\\d])`, 'giu'),
    gap,
  )
}

const gap = '[…]'
/** 'van', 'de' and single letters are in half of all sentences. */
const isTelling = (part: string): boolean => part.length > 1 && !tussenvoegsels.has(part.toLowerCase())
const tussenvoegsels = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  'ten',
  'ter',
  'te',
  'la',
  'le',
  'el',
  'al',
  'di',
  'da',
  'en',
  'in',
  'op',
])
