/** Rules within an allocation (301): names, addresses and products. Source: iJw 3.2 (docs/sources.md, row `ijw-rules`). */
import type { MessageOf } from './messages.ts'
import { birthRules, overlapRules, productRules } from './product-rules.ts'
import { type Broken, ofDoubles, ofEach, when } from './rule.ts'

type Youth = MessageOf<'JW301'>['Client']
type Name = Youth['Naam']
type Contact = Youth['Contactgegevens']['Contact'][number]
type Granted = Youth['ToegewezenProducten']['ToegewezenProduct'][number]

export function allocationRules({ Header, Client: youth }: MessageOf<'JW301'>): readonly Broken[] {
  const contacts = youth.Contactgegevens.Contact
  return [
    ...birthRules(youth.Geboortedatum, Header.BerichtIdentificatie.Dagtekening, 'Client.Geboortedatum'),
    ...when(youth.Naam.NaamGebruik === '6', 'Client.Naam.NaamGebruik', 'CS318'),
    ...nameRules(youth.Naam, 'Client.Naam'),
    ...when(isWithoutLanguage(youth), 'Client.Communicatie.Taal', 'CD007'),
    ...relationRules(youth),
    ...ofEach(contacts, 'Client.Contactgegevens.Contact', contactRules),
    ...when(!contacts.some(({ Adres, Soort }) => Adres && Soort !== temporary), 'Client.Contactgegevens', 'TR061'),
    ...grantedRules(youth.ToegewezenProducten.ToegewezenProduct),
  ]
}

const temporary = '04'

const nameRules = ({ Partnernaam, NaamGebruik }: Name, path: string): readonly Broken[] =>
  when(!(Partnernaam ? ['1', '2', '3', '4'] : ['1', '6']).includes(NaamGebruik), `${path}.NaamGebruik`, 'CS050')

/** A spoken language is named when an interpreter of it is needed, and only then. */
const isWithoutLanguage = ({ Communicatie }: Youth): boolean =>
  Communicatie !== undefined && (Communicatie.Vorm === '1') !== (Communicatie.Taal !== undefined)

const relationRules = ({ Relaties }: Youth): readonly Broken[] =>
  ofEach(Relaties?.Relatie ?? [], 'Client.Relaties.Relatie', (relation, path) => [
    ...nameRules(relation.Naam, `${path}.Naam`),
    ...contactRules(relation.Contact, `${path}.Contact`),
  ])

function contactRules({ Soort, Adres, Telefoon, Periode }: Contact, path: string): readonly Broken[] {
  const isDutch = Adres?.LandCode === 'NL'
  const postcode = Adres?.Postcode
  const ends = Periode?.Einddatum
  return [
    ...when(!Telefoon && !(Adres?.Huis && postcode !== undefined), path, 'TR006'),
    ...when(isDutch && !Adres?.Huis, `${path}.Adres.Huis`, 'CD025'),
    ...when(
      Adres !== undefined && ['01', '03'].includes(Soort) && postcode === undefined,
      `${path}.Adres.Postcode`,
      'CD034',
    ),
    ...when(
      isDutch && postcode !== undefined && !/^[1-9]\d{3} ?[A-Z]{2}$/.test(postcode),
      `${path}.Adres.Postcode`,
      'CS089',
    ),
    ...when(
      Adres !== undefined && (postcode === undefined) !== (Adres.LandCode === undefined),
      `${path}.Adres.LandCode`,
      'CD005',
    ),
    ...when(Periode !== undefined && Soort !== temporary, `${path}.Periode`, 'CD009'),
    ...when(
      ends !== undefined && Periode?.Begindatum !== undefined && ends < Periode.Begindatum,
      `${path}.Periode.Einddatum`,
      'CS003',
    ),
  ]
}

const granted = 'Client.ToegewezenProducten.ToegewezenProduct'

function grantedRules(list: readonly Granted[]): readonly Broken[] {
  const standing = list
    .map((one, place) => ({ one, path: `${granted}[${place + 1}]` }))
    .filter(({ one }) => !isRemoved(one))
  return [
    ...ofEach(list, granted, (one, path) => [
      ...productRules(one, { from: one.Ingangsdatum, until: one.Einddatum, endsIn: 'Einddatum' }, path),
      ...when(one.RedenWijziging === '01', `${path}.RedenWijziging`, 'CS336'),
      ...when(one.RedenWijziging === removed && one.Einddatum !== one.Ingangsdatum, `${path}.RedenWijziging`, 'CS335'),
    ]),
    ...ofDoubles(list, granted, ({ ToewijzingNummer }) => ToewijzingNummer),
    ...overlapRules(
      standing.map(({ one, path }) => ({ product: one.Product, from: one.Ingangsdatum, until: one.Einddatum, path })),
      'TR302',
    ),
  ]
}

const removed = '13'
const isRemoved = (one: Granted): boolean => one.RedenWijziging === removed && one.Einddatum === one.Ingangsdatum
