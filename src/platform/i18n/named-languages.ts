/** Languages as people here write them down, in Dutch words, called in the language of the reader. */
import { languageName } from './interpreter-languages.ts'
import type { Language } from './languages.ts'

const letters = Array.from({ length: 26 }, (_, place) => String.fromCharCode(97 + place))

const inDutch = new Intl.DisplayNames('nl', { type: 'language', fallback: 'none' })

/** 'turks' → 'tr', of every language that has a code of two letters (ISO 639-1) and a name in Dutch. */
const codes = new Map(letters.flatMap(first => letters.flatMap(second => named(first + second))))

function named(code: string): readonly (readonly [name: string, code: string])[] {
  const name = inDutch.of(code)
  return name === undefined ? [] : [[name.toLowerCase(), code]]
}

/** 'Turks' is 'Türkçe' to who reads Turkish; null for a word that we know no language by: it stays as it was written. */
export function languageCalled(dutch: string, reader: Language): string | null {
  const code = codes.get(dutch.trim().toLowerCase())
  return code === undefined ? null : languageName(code, reader)
}
