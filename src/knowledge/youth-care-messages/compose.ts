/**
 * Messages that the municipality sends of its own: an allocation (301), an answer to a request (319) and the answer to an invoice (325).
 * Source: iJw 3.2, instructions IV024 and IV087, TR342, TR379 (docs/sources.md, row `ijw-rules`).
 */
import { signed, signedLine } from './invoice-rules.ts'
import type { JudgedInvoice } from './judge-invoice.ts'
import type { MessageOf } from './messages.ts'
import { noRemark } from './return-codes.ts'
import { numberOf, type Versions } from './return-message.ts'

export type Heading = {
  /** CBS code of the municipality that sends. */
  readonly municipality: string
  /** AGB code of the provider. */
  readonly provider: string
  readonly identification: string
  readonly on: Temporal.PlainDate
  readonly versions: Versions
}

const headerOf = (
  code: 'JW301' | 'JW319' | 'JW325',
  { municipality, provider, identification, on, versions }: Heading,
) => ({
  BerichtCode: numberOf(code),
  BerichtVersie: '3',
  BerichtSubversie: '2',
  Afzender: municipality,
  Ontvanger: provider,
  BerichtIdentificatie: { Identificatie: identification, Dagtekening: on.toString() },
  XsdVersie: { BasisschemaXsdVersie: versions.base, BerichtXsdVersie: versions.message },
})

/** 301 of the youth and the products that were granted. */
export const allocationMessage = (heading: Heading, youth: MessageOf<'JW301'>['Client']): MessageOf<'JW301'> => ({
  Header: headerOf('JW301', heading),
  Client: youth,
})

/** 319: `elsewhere` is the municipality that answers for the youth, and goes with reason 8 only. */
export const answerMessage = (
  heading: Heading,
  reference: string,
  answer:
    | { readonly kind: 'inquiry' }
    | { readonly kind: 'rejection'; readonly reason: string; readonly elsewhere: string | null },
): MessageOf<'JW319'> => ({
  Header: headerOf('JW319', heading),
  Antwoord: {
    ReferentieAanbieder: reference,
    VerzoekAntwoord: answer.kind === 'inquiry' ? '2' : '1',
    ...(answer.kind === 'rejection' ? { RedenAfwijzingVerzoek: answer.reason } : {}),
    ...(answer.kind === 'rejection' && answer.elsewhere !== null
      ? { Woonplaatsbeginsel: { Gemeente: answer.elsewhere } }
      : {}),
  },
})

/** 325: the sum that was granted, and each refused line with its codes. An invoice that is refused as a whole grants nothing. */
export function invoiceAnswerMessage(
  heading: Heading,
  invoice: MessageOf<'JW323'>,
  judged: JudgedInvoice,
): MessageOf<'JW325'> {
  const { Header: head, Declaratie: asked } = invoice
  const refused = judged.lines.filter(({ codes }) => codes.length > 0)
  const asWhole = judged.codes.length > 0
  const granted = asWhole
    ? 0
    : judged.lines.reduce((cents, { line, codes }) => cents + (codes.length > 0 ? 0 : signedLine(line)), 0)
  const codes = asWhole ? judged.codes : [refused.length > 0 ? noRemark : allGranted]
  return {
    Header: {
      ...headerOf('JW325', heading),
      DeclaratieIdentificatie: head.BerichtIdentificatie,
      XsdVersieDeclaratie: head.XsdVersie,
      RetourCodes: { RetourCode: [noRemark] },
    },
    DeclaratieAntwoord: {
      DeclaratieNummer: asked.DeclaratieNummer,
      TotaalIngediendBedrag: asked.TotaalIngediendBedrag,
      TotaalToegekendBedrag: { TotaalBedrag: `${Math.abs(granted)}`, DebetCredit: granted < 0 ? 'C' : 'D' },
      ...(refused.length > 0 && !asWhole ? { Clienten: { Client: refusedByYouth(refused) } } : {}),
      RetourCodes: { RetourCode: codes },
    },
  }
}

/** 325 on an invoice that breaks a rule within itself: the header alone. */
export const invoiceRefusal = (
  heading: Heading,
  { Header: head }: MessageOf<'JW323'>,
  code: '0001' | '9056',
): MessageOf<'JW325'> => ({
  Header: {
    ...headerOf('JW325', heading),
    DeclaratieIdentificatie: head.BerichtIdentificatie,
    XsdVersieDeclaratie: head.XsdVersie,
    RetourCodes: { RetourCode: [code] },
  },
})

const allGranted = '8001'

const refusedByYouth = (refused: JudgedInvoice['lines']) =>
  [...Map.groupBy(refused, ({ bsn }) => bsn)].map(([bsn, lines]) => ({
    Bsn: bsn,
    Prestaties: { Prestatie: lines.map(({ line, codes }) => ({ ...line, RetourCodes: { RetourCode: codes } })) },
    RetourCodes: { RetourCode: [noRemark] },
  }))

/** In cents, with its sign. */
export const totalOf = ({ Declaratie: invoice }: MessageOf<'JW323'>): number =>
  signed(invoice.TotaalIngediendBedrag.TotaalBedrag, invoice.TotaalIngediendBedrag)
