/** Rules within what a provider asks (315, 317) and tells (305, 307). Source: iJw 3.2 (docs/sources.md, row `ijw-rules`). */
import type { MessageOf } from './messages.ts'
import { birthRules, overlapRules, productRules } from './product-rules.ts'
import { type Broken, ofDoubles, ofEach, when } from './rule.ts'

type Requested = MessageOf<'JW315'>['Client']['AangevraagdeProducten']['AangevraagdProduct'][number]

const requested = 'Client.AangevraagdeProducten.AangevraagdProduct'

export function requestRules({ Header, Client: youth }: MessageOf<'JW315'>): readonly Broken[] {
  const list = youth.AangevraagdeProducten.AangevraagdProduct
  return [
    ...birthRules(youth.Geboortedatum, Header.BerichtIdentificatie.Dagtekening, 'Client.Geboortedatum'),
    ...ofEach(list, requested, requestedRules),
    ...ofDoubles(list, requested, ({ ReferentieAanbieder }) => ReferentieAanbieder, 'TR383'),
    ...overlapRules(
      list.map((one, place) => ({
        product: one.Product,
        from: one.ToewijzingIngangsdatum,
        until: one.ToewijzingEinddatum,
        path: `${requested}[${place + 1}]`,
      })),
      'TR386',
    ),
  ]
}

function requestedRules(one: Requested, path: string): readonly Broken[] {
  const { BeschikkingNummer, BeschikkingIngangsdatum, Verwijzer: referrer } = one
  const isProfessional = ['02', '03', '04', '05'].includes(referrer.Type)
  const hasCode = referrer.ZorgverlenerCode !== undefined
  const hasName = referrer.Naam !== undefined
  const period = { from: one.ToewijzingIngangsdatum, until: one.ToewijzingEinddatum, endsIn: 'ToewijzingEinddatum' }
  return [
    ...productRules(one, period, path),
    ...when(
      (BeschikkingNummer === undefined) !== (BeschikkingIngangsdatum === undefined),
      `${path}.BeschikkingIngangsdatum`,
      'CD043',
    ),
    ...when(isProfessional && hasCode && hasName, `${path}.Verwijzer.Naam`, 'CD066'),
    ...when(isProfessional && !hasCode && !hasName, `${path}.Verwijzer.Naam`, 'CD067'),
    ...when(!isProfessional && hasCode, `${path}.Verwijzer.ZorgverlenerCode`, 'CD068'),
  ]
}

export function changeRules({ Client: youth }: MessageOf<'JW317'>): readonly Broken[] {
  const { OngewijzigdeProducten, TeWijzigenProducten, NieuweProducten } = youth.Verzoek
  const same = OngewijzigdeProducten?.OngewijzigdProduct ?? []
  const changed = TeWijzigenProducten?.TeWijzigenProduct ?? []
  const fresh = NieuweProducten?.NieuwProduct ?? []
  const of = (name: string) => `Client.Verzoek.${name}`
  const freshPath = of('NieuweProducten.NieuwProduct')
  const ends = (one: { readonly GewensteIngangsdatum: string; readonly Einddatum?: string }) => ({
    from: one.GewensteIngangsdatum,
    until: one.Einddatum,
    endsIn: 'Einddatum',
  })
  return [
    ...when(same.length + changed.length === 0, of('OngewijzigdeProducten'), 'TR352'),
    ...when(changed.length + fresh.length === 0, of('TeWijzigenProducten'), 'TR353'),
    ...ofEach(changed, of('TeWijzigenProducten.TeWijzigenProduct'), (one, path) =>
      productRules(one, ends(one), path, true),
    ),
    ...ofEach(fresh, freshPath, (one, path) => productRules(one, ends(one), path)),
    ...ofDoubles([...same, ...changed], of('Toewijzingen'), ({ ToewijzingNummer }) => ToewijzingNummer),
    ...overlapRules(
      fresh.map((one, place) => ({ product: one.Product, ...ends(one), path: `${freshPath}[${place + 1}]` })),
      'TR410',
    ),
  ]
}

export function startRules({ Header, Client: youth }: MessageOf<'JW305'>): readonly Broken[] {
  const path = 'Client.StartProducten.StartProduct'
  const list = youth.StartProducten.StartProduct
  return [
    ...birthRules(youth.Geboortedatum, Header.BerichtIdentificatie.Dagtekening, 'Client.Geboortedatum'),
    ...ofEach(list, path, statusRules),
    ...ofDoubles(list, path, one => [...keyOf(one), one.StatusAanlevering].join('|')),
  ]
}

export function stopRules({ Header, Client: youth }: MessageOf<'JW307'>): readonly Broken[] {
  const path = 'Client.StopProducten.StopProduct'
  const list = youth.StopProducten.StopProduct
  return [
    ...birthRules(youth.Geboortedatum, Header.BerichtIdentificatie.Dagtekening, 'Client.Geboortedatum'),
    ...ofEach(list, path, (one, at) => [
      ...statusRules(one, at),
      ...when(one.Einddatum < one.Begindatum, `${at}.Einddatum`, 'TR018'),
    ]),
    ...ofDoubles(list, path, one =>
      [...keyOf(one), one.RedenBeeindiging, one.Einddatum, one.StatusAanlevering].join('|'),
    ),
  ]
}

type Delivered = {
  readonly ToewijzingNummer?: string
  readonly Product?: { readonly Categorie: string; readonly Code?: string }
  readonly Begindatum: string
  readonly StatusAanlevering: string
}

/** First delivery, or the removal of one. */
const statusRules = ({ StatusAanlevering }: Delivered, path: string): readonly Broken[] =>
  when(!['1', '3'].includes(StatusAanlevering), `${path}.StatusAanlevering`, 'CS058')

const keyOf = ({ ToewijzingNummer, Product, Begindatum }: Delivered): readonly (string | undefined)[] => [
  ToewijzingNummer,
  Product?.Categorie,
  Product?.Code,
  Begindatum,
]
