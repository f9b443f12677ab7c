/**
 * Elements that more than one message has: header, names, addresses, products, amounts.
 * Source: Zorginstituut iJw 3.2, message schemas and base schema, by second-hand copies (docs/sources.md, rows `ijw` and `ijw-rules`). The base
 * schema itself was not found: which parts an address or a name has follows from sample messages and from the restrictions per element.
 */
import { group, many, one, optional, optionalGroup, optionalShared, shared } from './element.ts'
import type { Form } from './form.ts'

const text = (most: number): Form => ({ kind: 'text', most })
const code = (list: Extract<Form, { kind: 'code' }>['list']): Form => ({ kind: 'code', list })
const upTo = (most: number): Form => ({ kind: 'number', most })

export const forms = {
  text,
  code,
  bsn: { kind: 'bsn' },
  day: { kind: 'day' },
  time: { kind: 'time' },
  version: { kind: 'version' },
  /** CBS code. */
  municipality: { kind: 'digits', length: 4 },
  agb: { kind: 'digits', length: 8 },
  allocationNumber: upTo(999_999_999),
  /** Cents, or a volume. */
  amount: upTo(99_999_999),
  total: upTo(999_999_999_999),
  identification: text(12),
  reference: text(36),
  lineReference: text(20),
  /** The restriction names no length for a remark. */
  remark: text(10_000),
  productCode: text(5),
} as const satisfies Record<string, Form | ((of: never) => Form)>

export const returnCodesPart = group('RetourCodes', [many('RetourCode', { kind: 'return-code' })])
const optionalReturnCodes = optionalGroup('RetourCodes', [many('RetourCode', { kind: 'return-code' })])

const xsdVersion = [one('BasisschemaXsdVersie', forms.version), one('BerichtXsdVersie', forms.version)] as const
const identification = [one('Identificatie', forms.identification), one('Dagtekening', forms.day)] as const

/** The first part of every header. A return message repeats sender and receiver of the message it answers. */
const headStart = (number: string, sender: Form, receiver: Form) =>
  [
    one('BerichtCode', { kind: 'fixed', value: number }),
    one('BerichtVersie', { kind: 'fixed', value: '3' }),
    one('BerichtSubversie', { kind: 'fixed', value: '2' }),
    one('Afzender', sender),
    one('Ontvanger', receiver),
    shared('BerichtIdentificatie', identification),
    shared('XsdVersie', xsdVersion),
  ] as const

type Way = 'from-municipality' | 'from-provider'
const ends = (way: Way): readonly [Form, Form] =>
  way === 'from-municipality' ? [forms.municipality, forms.agb] : [forms.agb, forms.municipality]

export const header = (number: string, way: Way) => group('Header', headStart(number, ...ends(way)))

/** `way`: of the message that is answered. */
export const returnHeader = (number: string, way: Way) =>
  group('Header', [
    ...headStart(number, ...ends(way)),
    one('IdentificatieRetour', forms.identification),
    one('DagtekeningRetour', forms.day),
    optional('XsltVersie', forms.version),
    shared('XsdVersieRetour', xsdVersion),
    optionalReturnCodes,
  ])

/** The answer to an invoice is a message of its own, with its own sender. */
export const invoiceAnswerHeader = (number: string) =>
  group('Header', [
    ...headStart(number, ...ends('from-municipality')),
    shared('DeclaratieIdentificatie', identification),
    optional('XsltVersie', forms.version),
    shared('XsdVersieDeclaratie', xsdVersion),
    returnCodesPart,
  ])

const dateOfBirth = [one('Datum', forms.day), optional('DatumGebruik', code('COD170'))] as const
const surname = [one('Achternaam', text(200)), optional('Voorvoegsel', text(10))] as const
const initials = optional('Voorletters', { kind: 'initials' })

export const shortName = shared('Naam', [shared('Geslachtsnaam', surname), optional('Voornamen', text(200)), initials])
export const fullName = shared('Naam', [
  shared('Geslachtsnaam', surname),
  optionalShared('Partnernaam', surname),
  optional('Voornamen', text(200)),
  initials,
  one('NaamGebruik', code('COD700')),
])
export const birth = shared('Geboortedatum', dateOfBirth)
export const optionalBirth = optionalShared('Geboortedatum', dateOfBirth)

const phone = [one('Telefoonnummer', { kind: 'phone' }), optional('Landnummer', text(4))] as const
/** What a contact holds; the return message adds its codes. Lists COD032 (countries) and NUM061 were not found: two letters or signs. */
export const contactParts = [
  one('Soort', code('COD757')),
  optionalShared('Adres', [
    optionalShared('Huis', [
      one('Huisnummer', upTo(99_999)),
      optional('Huisletter', text(1)),
      optional('HuisnummerToevoeging', text(4)),
      optional('AanduidingWoonadres', text(2)),
    ]),
    optional('Postcode', text(8)),
    optional('Straatnaam', text(24)),
    optional('Plaatsnaam', text(80)),
    optional('LandCode', text(2)),
  ]),
  optional('Organisatie', text(35)),
  optionalShared('Telefoon', [optionalShared('Telefoon01', phone), optionalShared('Telefoon02', phone)]),
  optional('Emailadres', text(80)),
  optionalShared('Periode', [optional('Begindatum', forms.day), optional('Einddatum', forms.day)]),
] as const

export const communication = optionalShared('Communicatie', [one('Vorm', code('COD747')), optional('Taal', text(25))])
export const product = optionalShared('Product', [one('Categorie', code('JZ020')), optional('Code', forms.productCode)])
export const extent = optionalShared('Omvang', [
  one('Volume', forms.amount),
  one('Eenheid', code('WJ756')),
  one('Frequentie', code('WMO757')),
])
export const budget = optional('Budget', forms.amount)
export const referrer = shared('Verwijzer', [
  one('Type', code('COD327')),
  optional('Naam', text(64)),
  optional('ZorgverlenerCode', forms.agb),
])
const period = [one('Begindatum', forms.day), one('Einddatum', forms.day)] as const
export const invoicePeriod = shared('DeclaratiePeriode', period)
export const productPeriod = shared('ProductPeriode', period)
const total = [one('TotaalBedrag', forms.total), one('DebetCredit', code('COD043'))] as const
export const totalSubmitted = shared('TotaalIngediendBedrag', total)
export const totalGranted = shared('TotaalToegekendBedrag', total)
export const lineReference = shared('ProductReferentie', [
  one('ReferentieNummer', forms.lineReference),
  optional('VorigReferentieNummer', forms.lineReference),
])
export const submitted = shared('IngediendBedrag', [one('Bedrag', forms.amount), one('DebetCredit', code('COD043'))])
