import { z } from 'zod'
import { parsePostcode } from '../../knowledge/identifiers/postcode.ts'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import { audiences, costKinds, type Offer, type Place } from '../offer.ts'
import type { NewWaiting, OfferWords } from './keep-offer.ts'
import { text } from './text.ts'

const { missing } = text
type Day = Temporal.PlainDate

/** The words of an offer as the form shows them. */
export const typedOf = (offer: Offer) => ({
  name: offer.name,
  description: offer.description,
  minimumAge: `${offer.minimumAge}`.replace('.', ','),
  maximumAge: `${offer.maximumAge}`.replace('.', ','),
  forWhom: offer.forWhom.join('\n'),
  costKind: offer.costKind,
  cost: offer.cost,
  languages: offer.languages.join(', '),
  places: offer.places.flatMap(placeLine).join('\n'),
  alsoAt: offer.places.map(({ kind }) => kind).join('\n'),
  wayIn: offer.wayIn,
  availableUntil: offer.availableUntil?.toString() ?? '',
})

const placeLine = (place: Place): readonly string[] =>
  place.kind === 'there' ? [[place.name, place.street, place.postcode, place.town].join(', ')] : []

const age = field.decimal(missing.age, 0, 23, missing.age)

const words = z
  .object({
    name: field.text(missing.name, 120),
    description: field.text(missing.description, 1000),
    minimumAge: age,
    maximumAge: age,
    forWhom: field.choices(audiences, missing.forWhom).refine(list => list.length > 0, missing.forWhom),
    costKind: field.choice(costKinds, missing.costKind),
    cost: field.optionalText(200),
    languages: field
      .text(missing.languages, 300)
      .transform(typed => typed.split(',').flatMap(word => word.trim() || [])),
    places: field.optionalText(1500).transform((typed, { addIssue }) => {
      const places = typed.split('\n').flatMap(line => (line.trim() === '' ? [] : [placeFrom(line)]))
      if (places.includes(null)) addIssue({ code: 'custom', message: missing.place })
      return places.flatMap(place => place ?? [])
    }),
    alsoAt: field.choices(['at-home', 'online'], missing.place),
    wayIn: field.optionalText(300),
    availableUntil: field.optionalDay(missing.until),
  })
  .refine(({ minimumAge, maximumAge }) => minimumAge <= maximumAge, { path: ['maximumAge'], error: missing.ages })

/** 'CJG Noord, Wilgenstraat 41, 1235 CD, Vlierdam' */
function placeFrom(line: string): Place | null {
  const [name = '', street = '', typed = '', town = ''] = line.split(',').map(part => part.trim())
  const parsed = parsePostcode(typed)
  return street === '' || town === '' || !parsed.ok
    ? null
    : { kind: 'there', name, street, postcode: parsed.postcode, town }
}

export function parseOffer(form: FormData): Parsed<OfferWords> {
  const parsed = parseForm(words, form)
  if (!parsed.ok) return parsed
  const { alsoAt, places, cost, ...rest } = parsed.value
  const all = [...places, ...alsoAt.map((kind): Place => ({ kind }))]
  return { ok: true, value: { ...rest, places: all, cost: cost || text.cost[rest.costKind] } }
}

const waiting = (today: Day) =>
  z.object({
    weeks: field
      .optionalDecimal(0, 260, missing.weeks)
      .refine(one => one === null || Number.isInteger(one), missing.weeks),
    saidBy: field.text(missing.saidBy, 120),
    saidOn: field.day(missing.saidOn).refine(day => Temporal.PlainDate.compare(day, today) <= 0, missing.saidOn),
  })

export const parseWaiting = (form: FormData, today: Day): Parsed<NewWaiting> => parseForm(waiting(today), form)

export const parseOwner = (form: FormData): Parsed<{ readonly organisation: string }> =>
  parseForm(z.object({ organisation: field.id(missing.organisation) }), form)

export const parseVersion = (form: FormData): number => Number(form.get('version'))
