import type { Html } from './html.ts'

/** As long as a line in a list of findings has room for. */
const longest = 155

/** What a page is about, for who meets it in a list of findings: its lead, or else its first running text. Undefined when it has none. */
export function descriptionOf(body: Html): string | undefined {
  const markup = String(body)
  const found =
    /<p class="nl-paragraph nl-paragraph--lead">([\s\S]*?)<\/p>/.exec(markup) ??
    /<p(?: [^>]*)?>([\s\S]*?)<\/p>/.exec(markup)
  const words = plain(found?.[1] ?? '')
  if (words.length <= longest) return words || undefined
  return `${words.slice(0, words.lastIndexOf(' ', longest - 1))}…`
}

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, entity => letters[entity] ?? '')
    .replace(/\s+/g, ' ')
    .trim()

const letters: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}
