/** From what somebody typed to the stems that are looked for: the words themselves, what they mean, and what they look like. */
import type { Ctx } from '../../../platform/ctx.ts'
import { formsOf, nearest, shortestGuess, wordsOf } from './rules.ts'
import { type AskedWord, findAlike, findKnown, findOwnSynonyms, type Known } from './store.ts'
import { nationalSynonyms } from './synonyms.ts'

/** How a word that was typed led to a word of a text. */
const hows = ['word', 'synonym', 'spelling'] as const
export type How = (typeof hows)[number]
export type Reason = { readonly how: How; readonly typed: string; readonly found: string }

type Term = { readonly place: number; readonly typed: string; readonly form: string; readonly how: How }
type Met = Known & { readonly term: Term }

export type AskedWords = {
  readonly stems: readonly AskedWord[]
  /** The words of the texts that have one of these stems, those by one way first: the typed ones, what they mean, what they look like. */
  wordsWith(lexemes: readonly string[]): readonly ReadonlySet<string>[]
  readonly met: readonly Met[]
}

/** What a synonym, and a word that only looks like what was typed, count beside the word itself. Ours: tried on `content/`. */
const worth: Readonly<Record<How, number>> = { word: 1, synonym: 0.8, spelling: 0.6 }

export async function askedWords(ctx: Ctx, typed: string): Promise<AskedWords> {
  const words = wordsOf(typed)
  if (words.length === 0) return askedFrom([])
  const terms = [...words.flatMap(formTerms), ...(await synonymTerms(ctx, words))]
  const met = await meet(ctx, terms)
  const guessed = await meet(ctx, await guessTerms(ctx, words, met))
  return askedFrom([...met, ...guessed])
}

const formTerms = (typed: string, place: number): readonly Term[] =>
  formsOf(typed).map(form => ({ place, typed, form, how: 'word' }))

/** What a municipality set counts instead of the national list. */
async function synonymTerms({ db, municipality }: Ctx, words: readonly string[]): Promise<readonly Term[]> {
  const own = await findOwnSynonyms(db, municipality, words)
  return words.flatMap((typed, place) =>
    (own.get(typed) ?? nationalSynonyms().get(typed) ?? []).map(form => ({
      place,
      typed,
      form,
      how: 'synonym' as const,
    })),
  )
}

async function meet({ db }: Ctx, terms: readonly Term[]): Promise<readonly Met[]> {
  if (terms.length === 0) return []
  const known = await findKnown(db, terms)
  return known.flatMap(one => {
    const term = terms[one.place]
    return term ? [{ ...one, term }] : []
  })
}

/** Only for a word that no text has in any form, and that is more than a word of every sentence. */
async function guessTerms({ db }: Ctx, words: readonly string[], met: readonly Met[]): Promise<readonly Term[]> {
  const isUnknown = (place: number) => {
    const own = met.filter(one => one.term.place === place)
    return own.every(one => one.lexeme === null) && own.some(one => one.stem !== null)
  }
  const unknown = words.flatMap((typed, place) =>
    typed.length >= shortestGuess && isUnknown(place) ? [{ typed, place }] : [],
  )
  const alike = await findAlike(
    db,
    unknown.map(({ typed }) => typed),
  )
  return unknown.flatMap(({ typed, place }) =>
    nearest(
      typed,
      alike.filter(one => one.typed === typed),
    ).map(({ word }) => ({
      place,
      typed,
      form: word,
      how: 'spelling' as const,
    })),
  )
}

function askedFrom(met: readonly Met[]): AskedWords {
  return { met, stems: stemsOf(met), wordsWith: lexemes => hows.map(how => wordsBy(how, met, new Set(lexemes))) }
}

/** Every stem once for each typed word, at what counts most; also a stem that no national text has, for the local ones. */
function stemsOf(met: readonly Met[]): readonly AskedWord[] {
  const best = new Map<string, AskedWord>()
  for (const { term, lexeme, stem, factor } of met) {
    const found = lexeme ?? stem
    if (found === null) continue
    const one = { place: term.place, lexeme: found, factor: factor * worth[term.how] }
    const key = `${one.place} ${found}`
    if ((best.get(key)?.factor ?? 0) < one.factor) best.set(key, one)
  }
  return [...best.values()]
}

/** Of a stem that no national text has, the typed word itself. */
const wordsBy = (how: How, met: readonly Met[], lexemes: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    met.flatMap(({ lexeme, stem, word, term }) =>
      term.how === how && lexemes.has(lexeme ?? stem ?? '') ? [word ?? term.typed] : [],
    ),
  )

/** Why a text with these stems was found: one reason for each typed word, the plainest. */
export function reasonsOf({ met }: AskedWords, lexemes: readonly string[]): readonly Reason[] {
  const found = new Set(lexemes)
  const hits = met.filter(({ lexeme, stem }) => found.has(lexeme ?? stem ?? ''))
  return [...Map.groupBy(hits, hit => hit.term.typed)].flatMap(([typed, own]) => {
    const plainest = own.toSorted((a, b) => hows.indexOf(a.term.how) - hows.indexOf(b.term.how))[0]
    return plainest ? [{ how: plainest.term.how, typed, found: plainest.term.form }] : []
  })
}
