/** One sound message of each kind that a provider sends, about an invented youth. */
import type { MessageOf } from './messages.ts'

const versions = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' }
const head = (number: string, identification: string) => ({
  BerichtCode: number,
  BerichtVersie: '3',
  BerichtSubversie: '2',
  Afzender: '98765432',
  Ontvanger: '9901',
  BerichtIdentificatie: { Identificatie: identification, Dagtekening: '2026-11-23' },
  XsdVersie: versions,
})
const youth = {
  Bsn: '999900183',
  Geboortedatum: { Datum: '2014-03-01' },
  Geslacht: '2',
  Naam: { Geslachtsnaam: { Achternaam: 'Haddad' }, Voornamen: 'Amira', Voorletters: 'A' },
}
const product = { Categorie: '45', Code: '45A03' }
const extent = { Volume: '4', Eenheid: '04', Frequentie: '4' }

type Requested = MessageOf<'JW315'>['Client']['AangevraagdeProducten']['AangevraagdProduct'][number]

export const requested: Requested = {
  ReferentieAanbieder: 'AANVRAAG-1',
  Product: product,
  ToewijzingIngangsdatum: '2026-12-01',
  ToewijzingEinddatum: '2027-05-31',
  Omvang: extent,
  Verwijzer: { Type: '03', Naam: 'D. Okafor' },
}
export const request = (...asked: readonly Requested[]): MessageOf<'JW315'> => ({
  Header: head('446', 'VOT1'),
  Client: { ...youth, AangevraagdeProducten: { AangevraagdProduct: asked.length > 0 ? asked : [requested] } },
})

type Asked = MessageOf<'JW317'>['Client']['Verzoek']
export const change = (asked: Partial<Asked>): MessageOf<'JW317'> => ({
  Header: head('486', 'VOW1'),
  Client: { Bsn: youth.Bsn, Verzoek: { ReferentieAanbieder: 'WIJZIGING-1', RedenVerzoek: '1', ...asked } },
})

export type Start = MessageOf<'JW305'>['Client']['StartProducten']['StartProduct'][number]
export const start = (...starts: readonly Partial<Start>[]): MessageOf<'JW305'> => ({
  Header: head('438', 'START1'),
  Client: {
    ...youth,
    StartProducten: {
      StartProduct: starts.map(one => ({
        ToewijzingNummer: '100200300',
        Product: product,
        Begindatum: '2026-12-03',
        StatusAanlevering: '1',
        ...one,
      })),
    },
  },
})

export type Stop = MessageOf<'JW307'>['Client']['StopProducten']['StopProduct'][number]
export const stop = (...stops: readonly Partial<Stop>[]): MessageOf<'JW307'> => ({
  Header: head('440', 'STOP1'),
  Client: {
    ...youth,
    StopProducten: {
      StopProduct: stops.map(one => ({
        ToewijzingNummer: '100200300',
        Product: product,
        Begindatum: '2026-12-03',
        RedenBeeindiging: '31',
        Einddatum: '2027-03-31',
        StatusAanlevering: '1',
        ...one,
      })),
    },
  },
})

type Line = MessageOf<'JW323'>['Declaratie']['Clienten']['Client'][number]['Prestaties']['Prestatie'][number]
export const line: Line = {
  ProductReferentie: { ReferentieNummer: 'REGEL-1' },
  ToewijzingNummer: '100200300',
  ProductCategorie: '45',
  ProductCode: '45A03',
  ProductPeriode: { Begindatum: '2026-12-01', Einddatum: '2026-12-31' },
  GeleverdVolume: '4',
  Eenheid: '04',
  ProductTarief: '9000',
  IngediendBedrag: { Bedrag: '36000', DebetCredit: 'D' },
}
/** The total is the sum of the lines, unless told otherwise. */
export const invoice = (lines: readonly Line[], total?: string): MessageOf<'JW323'> => {
  const sum = lines.reduce(
    (cents, { IngediendBedrag: { Bedrag, DebetCredit } }) => cents + (DebetCredit === 'C' ? -1 : 1) * Number(Bedrag),
    0,
  )
  return {
    Header: head('490', 'DECL1'),
    Declaratie: {
      DeclaratieNummer: 'D202612',
      DeclaratiePeriode: { Begindatum: '2026-12-01', Einddatum: '2026-12-31' },
      DeclaratieDagtekening: '2027-01-05',
      TotaalIngediendBedrag: { TotaalBedrag: total ?? `${Math.abs(sum)}`, DebetCredit: sum < 0 ? 'C' : 'D' },
      Clienten: { Client: [{ Bsn: youth.Bsn, Prestaties: { Prestatie: lines } }] },
    },
  }
}
