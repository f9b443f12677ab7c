/**
 * The bodies of the messages. A return message has the body of the message it answers with return codes on its classes, so each body is
 * written once and told which codes its classes bear: none, or `returnCodesPart`.
 * Source: Zorginstituut iJw 3.2, message schemas, by a second-hand copy (docs/sources.md, row `ijw-rules`).
 */
import { type Element, group, manyGroups, one, optional, optionalGroup } from './element.ts'
import {
  birth,
  budget,
  communication,
  contactParts,
  extent,
  forms,
  fullName,
  invoicePeriod,
  lineReference,
  optionalBirth,
  product,
  productPeriod,
  referrer,
  returnCodesPart,
  shortName,
  submitted,
  totalGranted,
  totalSubmitted,
} from './shared-elements.ts'

const { bsn, day, code } = forms
const sex = code('COD046')

/** 301 and 302. */
export const allocationBody = <const R extends readonly Element[]>(codes: R) =>
  [
    one('Bsn', bsn),
    birth,
    one('Geslacht', sex),
    fullName,
    communication,
    optional('JuridischeStatus', code('WJ232')),
    optional('WettelijkeVertegenwoordiging', code('WJ003')),
    optional('Commentaar', forms.remark),
    optionalGroup('Relaties', [
      manyGroups('Relatie', [
        one('Nummer', forms.lineReference),
        optional('Volgorde', { kind: 'number', most: 99 }),
        one('Soort', code('COD472')),
        optionalBirth,
        optional('Geslacht', sex),
        fullName,
        group('Contact', [...contactParts, ...codes]),
        ...codes,
      ]),
    ]),
    group('Contactgegevens', [manyGroups('Contact', [...contactParts, ...codes])]),
    group('ToegewezenProducten', [
      manyGroups('ToegewezenProduct', [
        one('ToewijzingNummer', forms.allocationNumber),
        optional('ReferentieAanbieder', forms.reference),
        product,
        one('Toewijzingsdatum', day),
        one('Toewijzingstijd', forms.time),
        one('Ingangsdatum', day),
        optional('Einddatum', day),
        optional('RedenWijziging', code('JZ002')),
        extent,
        budget,
        optional('Commentaar', forms.remark),
        ...codes,
      ]),
    ]),
    ...codes,
  ] as const

/** 305 and 306. */
export const startBody = <const R extends readonly Element[]>(codes: R) =>
  [
    one('Bsn', bsn),
    birth,
    one('Geslacht', sex),
    shortName,
    group('StartProducten', [
      manyGroups('StartProduct', [
        optional('ToewijzingNummer', forms.allocationNumber),
        product,
        optional('ToewijzingIngangsdatum', day),
        one('Begindatum', day),
        one('StatusAanlevering', code('COD467')),
        ...codes,
      ]),
    ]),
    ...codes,
  ] as const

/** 307 and 308. */
export const stopBody = <const R extends readonly Element[]>(codes: R) =>
  [
    one('Bsn', bsn),
    birth,
    one('Geslacht', sex),
    shortName,
    group('StopProducten', [
      manyGroups('StopProduct', [
        optional('ToewijzingNummer', forms.allocationNumber),
        product,
        optional('ToewijzingIngangsdatum', day),
        one('Begindatum', day),
        one('RedenBeeindiging', code('JZ588')),
        one('Einddatum', day),
        one('StatusAanlevering', code('COD467')),
        ...codes,
      ]),
    ]),
    ...codes,
  ] as const

/** 315 and 316. */
export const requestBody = <const R extends readonly Element[]>(codes: R) =>
  [
    one('Bsn', bsn),
    birth,
    one('Geslacht', sex),
    shortName,
    optional('GezagsdragerBekend', code('COD260')),
    optional('Commentaar', forms.remark),
    group('AangevraagdeProducten', [
      manyGroups('AangevraagdProduct', [
        one('ReferentieAanbieder', forms.reference),
        optional('BeschikkingNummer', forms.allocationNumber),
        product,
        optional('BeschikkingIngangsdatum', day),
        one('ToewijzingIngangsdatum', day),
        optional('ToewijzingEinddatum', day),
        extent,
        budget,
        referrer,
        optional('Raamcontract', code('COD260')),
        optional('Commentaar', forms.remark),
        ...codes,
      ]),
    ]),
    ...codes,
  ] as const

/** 317 and 318. */
export const changeBody = <const R extends readonly Element[]>(codes: R) =>
  [
    one('Bsn', bsn),
    group('Verzoek', [
      one('ReferentieAanbieder', forms.reference),
      one('RedenVerzoek', code('WJ758')),
      optionalGroup('OngewijzigdeProducten', [
        manyGroups('OngewijzigdProduct', [one('ToewijzingNummer', forms.allocationNumber), ...codes]),
      ]),
      optionalGroup('TeWijzigenProducten', [
        manyGroups('TeWijzigenProduct', [
          one('ToewijzingNummer', forms.allocationNumber),
          one('GewensteIngangsdatum', day),
          optional('Einddatum', day),
          extent,
          budget,
          ...codes,
        ]),
      ]),
      optionalGroup('NieuweProducten', [
        manyGroups('NieuwProduct', [
          product,
          one('GewensteIngangsdatum', day),
          optional('Einddatum', day),
          extent,
          budget,
          ...codes,
        ]),
      ]),
      ...codes,
    ]),
    ...codes,
  ] as const

/** 319 and 320. */
export const answerBody = <const R extends readonly Element[]>(codes: R) =>
  [
    one('ReferentieAanbieder', forms.reference),
    one('VerzoekAntwoord', code('WJ760')),
    optional('RedenAfwijzingVerzoek', code('WJ759')),
    optionalGroup('Woonplaatsbeginsel', [one('Gemeente', forms.municipality), ...codes]),
    ...codes,
  ] as const

const line = [
  lineReference,
  one('ToewijzingNummer', forms.allocationNumber),
  one('ProductCategorie', code('JZ020')),
  one('ProductCode', forms.productCode),
  productPeriod,
  one('GeleverdVolume', forms.amount),
  one('Eenheid', code('WJ756')),
  optional('ProductTarief', forms.amount),
  submitted,
] as const

const invoiceNumber = one('DeclaratieNummer', { kind: 'letters-and-digits', most: 12 })

/** 323. */
export const invoiceBody = [
  invoiceNumber,
  invoicePeriod,
  one('DeclaratieDagtekening', day),
  totalSubmitted,
  group('Clienten', [manyGroups('Client', [one('Bsn', bsn), group('Prestaties', [manyGroups('Prestatie', line)])])]),
] as const

/** 325: only what was refused stands in it. */
export const invoiceAnswerBody = [
  invoiceNumber,
  totalSubmitted,
  totalGranted,
  optionalGroup('Clienten', [
    manyGroups('Client', [
      one('Bsn', bsn),
      group('Prestaties', [manyGroups('Prestatie', [...line, returnCodesPart])]),
      returnCodesPart,
    ]),
  ]),
  returnCodesPart,
] as const
