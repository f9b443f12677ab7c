/** From a file of Open Referral HSDS 3 to offers, or everything that is wrong with it: each with its place and reason. */
import type { z } from 'zod'
import { parsePostcode } from '../../../knowledge/identifiers/postcode.ts'
import { hsdsFaults, pointed } from '../../../knowledge/social-map/check-hsds.ts'
import { format } from '../../../platform/i18n/format.ts'
import { type Audience, audiences, type CostKind, type NewOffer, type OfferId, type Place } from '../../offer.ts'
import type { Organisation } from '../../organisation.ts'
import { text as words } from '../text.ts'
import { because } from './because.ts'
import { type HsdsService, hsdsFile, hsdsService, weeksOf } from './hsds.ts'
import { type LeftOut, leftOutOf } from './left-out.ts'
import { atHomeName, optionWords } from './write-hsds.ts'

/** An offer as it stands in a file. What nobody said is null: what was said here before stays. */
export type ReadOffer = Required<Omit<NewOffer, 'checkedOn'>> & {
  readonly id: OfferId
  readonly isActive: boolean
  readonly checkedOn: Temporal.PlainDate | null
}
/** `place` is a JSON pointer (RFC 6901): '/contents/3/minimum_age'; '' is the whole file. */
export type FileFault = { readonly place: string; readonly reason: string }
export type HsdsReading =
  | { readonly ok: true; readonly offers: readonly ReadOffer[]; readonly leftOut: readonly LeftOut[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] }

type Partners = readonly Pick<Organisation, 'id' | 'name'>[]

/** Whole or not at all. @param partners who may offer something here; named by id, or by name */
export function readHsds(content: string, partners: Partners, today: Temporal.PlainDate): HsdsReading {
  const file = fileOf(content)
  if (!file.ok) return file
  const read = file.services.map((service, at) => readService(service, `${file.root}/${at}`, partners, today))
  const faults = [
    ...read.flatMap(one => one.faults),
    ...doubled(
      read.map(one => one.id),
      file.root,
    ),
  ]
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, offers: read.flatMap(one => one.offer ?? []), leftOut: leftOutOf(file.services) }
}

type File = { readonly ok: true; readonly services: readonly unknown[]; readonly root: string }

function fileOf(content: string): File | Extract<HsdsReading, { ok: false }> {
  const refused = (reason: string) => ({ ok: false as const, faults: [{ place: '', reason }] })
  const json = jsonFrom(content)
  if (!json.ok) return refused('dit is geen JSON')
  const file = hsdsFile.safeParse(json.value)
  if (!file.success) return refused('hier hoort een lijst van services te staan, of een object met contents')
  const isList = Array.isArray(file.data)
  const services = Array.isArray(file.data) ? file.data : file.data.contents
  return services.length === 0 ? refused('er staat niets in') : { ok: true, services, root: isList ? '' : '/contents' }
}

function jsonFrom(content: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(content) }
  } catch {
    return { ok: false }
  }
}

type One = { readonly id: string; readonly faults: readonly FileFault[]; readonly offer?: ReadOffer }

/** First what HSDS asks, and then what is asked here. */
function readService(service: unknown, place: string, partners: Partners, today: Temporal.PlainDate): One {
  const wrong = hsdsFaults('service', service, place)
  if (wrong.length > 0)
    return { id: '', faults: wrong.map(fault => ({ place: fault.place, reason: because(fault.reason) })) }
  const parsed = hsdsService.safeParse(service)
  if (!parsed.success)
    return {
      id: '',
      faults: parsed.error.issues.map(({ path, message }) => ({ place: place + pathOf(path), reason: message })),
    }
  const { id } = parsed.data
  const owner = ownerOf(parsed.data, partners)
  const faults = faultsOf(parsed.data, place, owner === undefined, today)
  return owner && faults.length === 0 ? { id, faults, offer: offerOf(parsed.data, owner) } : { id, faults }
}

const pathOf = (path: z.core.$ZodIssue['path']): string => path.map(part => `/${pointed(String(part))}`).join('')

/** An organisation is known by its id, or else by its name. */
const ownerOf = ({ organization: { id, name } }: HsdsService, partners: Partners) =>
  partners.find(partner => partner.id === id) ??
  partners.find(partner => partner.name.toLowerCase() === name.toLowerCase())

function faultsOf(
  service: HsdsService,
  place: string,
  isStranger: boolean,
  today: Temporal.PlainDate,
): readonly FileFault[] {
  const { minimum_age: from, maximum_age: until, assured_date: checked, organization } = service
  const checks: readonly (readonly [boolean, string, string])[] = [
    [
      isStranger,
      '/organization',
      `${organization.name} is hier geen partner; voeg de organisatie eerst toe onder Beheer`,
    ],
    [(from ?? 0) > (until ?? eldest), '/maximum_age', 'de hoogste leeftijd ligt onder de laagste'],
    [!!checked && Temporal.PlainDate.compare(checked, today) > 0, '/assured_date', 'deze dag is nog niet geweest'],
  ]
  const wrong = checks.flatMap(([is, where, reason]) => (is ? [{ place: place + where, reason }] : []))
  return [...wrong, ...wrongPostcodes(service, place)]
}

const wrongPostcodes = (service: HsdsService, place: string): readonly FileFault[] =>
  (service.service_at_locations ?? []).flatMap(({ location }, at) =>
    (location?.addresses ?? []).flatMap(({ postal_code }, nth) =>
      parsePostcode(postal_code).ok
        ? []
        : [
            {
              place: `${place}/service_at_locations/${at}/location/addresses/${nth}/postal_code`,
              reason: 'dit is geen Nederlandse postcode',
            },
          ],
    ),
  )

const doubled = (ids: readonly string[], root: string): readonly FileFault[] =>
  ids.flatMap((id, at) =>
    id !== '' && ids.indexOf(id) < at ? [{ place: `${root}/${at}/id`, reason: 'staat al eerder in dit bestand' }] : [],
  )

/** A CJG is for who is under 23 and those around them. */
const eldest = 23

function offerOf(service: HsdsService, owner: Partners[number]): ReadOffer {
  const ends = (service.schedules ?? []).flatMap(({ valid_to }) => valid_to ?? [])
  const costKind = costKindOf(service)
  return {
    id: service.id as OfferId,
    isActive: service.status === 'active',
    name: service.name,
    description: service.description ?? '',
    organisation: { id: owner.id, name: owner.name },
    minimumAge: service.minimum_age ?? 0,
    maximumAge: service.maximum_age ?? eldest,
    forWhom: audiencesOf(service.eligibility_description ?? ''),
    costKind,
    cost: service.fees_description || amountsOf(service) || words.cost[costKind],
    languages: (service.languages ?? []).flatMap(languageOf),
    places: placesOf(service),
    wayIn: service.application_process ?? '',
    availableUntil: ends.toSorted(Temporal.PlainDate.compare).at(-1) ?? null,
    waitingWeeks: weeksOf(service.wait_time ?? ''),
    checkedOn: service.assured_date ?? null,
  }
}

/** '3,5 EUR per keer', where nobody put it in words. */
const amountsOf = ({ cost_options: options }: HsdsService): string =>
  (options ?? [])
    .filter(({ amount }) => amount)
    .map(
      ({ amount = 0, currency = '', amount_description: per = '' }) =>
        `${format.number(amount, amount % 1 ? 2 : 0)} ${currency} ${per}`,
    )
    .map(words => words.replace(/\s+/g, ' ').trim())
    .join(', ')

function languageOf({ name, code }: NonNullable<HsdsService['languages']>[number]): readonly string[] {
  if (name?.trim()) return [name.trim()]
  try {
    return code ? [languageNames.of(code) ?? code] : []
  } catch {
    return code ? [code] : []
  }
}

const languageNames = new Intl.DisplayNames('nl', { type: 'language' })

function audiencesOf(described: string): readonly Audience[] {
  const named = audiences.filter(one => described.toLowerCase().includes(words.audience[one]))
  return named.length > 0 ? named : audiences
}

function costKindOf({ cost_options: options }: HsdsService): CostKind {
  const named = (['free', 'contribution', 'insured'] as const).find(kind =>
    (options ?? []).some(({ option }) => option?.toLowerCase() === optionWords[kind]),
  )
  if (named) return named
  const amounts = (options ?? []).flatMap(({ amount }) => amount ?? [])
  if (amounts.length === 0) return 'unknown'
  return amounts.every(amount => amount === 0) ? 'free' : 'contribution'
}

const placesOf = ({ service_at_locations: at }: HsdsService): readonly Place[] =>
  (at ?? []).flatMap(({ location }): readonly Place[] => {
    if (location === undefined) return []
    if (location.location_type === 'virtual') return [{ kind: 'online' }]
    const addresses = location.addresses ?? []
    if (addresses.length === 0) return location.name === atHomeName ? [{ kind: 'at-home' }] : []
    return addresses.flatMap(({ address_1: street, city: town, postal_code }): readonly Place[] => {
      const parsed = parsePostcode(postal_code)
      return parsed.ok ? [{ kind: 'there', name: location.name ?? '', street, postcode: parsed.postcode, town }] : []
    })
  })
