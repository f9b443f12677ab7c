/** Municipalities are typed by name; which code each has is looked up before the words become facts. */
import { z } from 'zod'
import { type Residence, stays } from '../../../../knowledge/residence/responsible-municipality.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { residenceText } from './text.ts'

const { wrong } = residenceText

export const places = ['home', 'homeBefore', 'mother', 'actual'] as const
type Place = (typeof places)[number]

/** What stands in the four boxes, to look up. */
export const namesIn = (form: FormData): ReadonlyMap<Place, string> =>
  new Map(places.map(place => [place, String(form.get(place) ?? '').trim()]))

/** `codes`: of each place that was filled, its CBS code, or undefined when no municipality bears that name. */
export function parseResidence(
  form: FormData,
  codes: ReadonlyMap<string, string | null | undefined>,
): Parsed<Residence & { readonly child: string }> {
  const code = (place: Place) =>
    z.preprocess(() => codes.get(place), z.string({ error: wrong.municipality }).nullable())
  const schema = z.object({
    child: field.id(wrong.municipality),
    stay: field.choice(['none', ...stays], wrong.stay),
    underInquiry: field.ticked(),
    home: code('home'),
    homeBefore: code('homeBefore'),
    mother: code('mother'),
    actual: code('actual'),
  })
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return parsed
  const { child, stay, underInquiry, home, homeBefore, mother, actual } = parsed.value
  return {
    ok: true,
    value: {
      child,
      home,
      stay: stay === 'none' ? null : { kind: stay, homeBefore },
      underInquiry,
      motherAtBirth: mother,
      actual,
    },
  }
}
