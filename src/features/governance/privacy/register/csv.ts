import { spreadsheet } from '../../../../platform/web/spreadsheet.ts'
import { security } from './processing.ts'
import type { Register } from './register.ts'
import { text } from './text.ts'

export function registerAsCsv({ parts, entries }: Register): string {
  const own = (one: Register['parts'][number]['own']) => [one?.words ?? '', one?.byName ?? '', `${one?.at ?? ''}`]
  return spreadsheet([
    text.csv,
    ...parts.map(({ key, own: words }) => [text.part[key], ...Array.from({ length: 8 }, () => ''), ...own(words)]),
    ...entries.map(one => [
      ...[one.title, one.purpose, one.ground, one.holds, one.whose, one.receivers, one.roles],
      ...[one.termWords.join(' '), security.join(' '), ...own(one.own)],
    ]),
  ])
}
