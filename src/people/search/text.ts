import type { Unsearchable } from './read-query.ts'

const unsearchable: Record<Unsearchable, string> = {
  'no-bsn': 'Dit nummer is geen BSN: er zit een tikfout in. Kijk het na op het identiteitsbewijs.',
  'no-such-day': 'Deze dag bestaat niet. Schrijf de geboortedatum als 14-2-2026.',
  'too-short': 'Typ minstens twee letters, een geboortedatum of een BSN.',
}

export const text = {
  title: 'Kinderen',
  label: 'Naam, geboortedatum of BSN',
  hint: 'Bijvoorbeeld: Sem de Vries, 14-2-2026 of een BSN. Een tikfout in de naam mag.',
  search: 'Zoek',
  register: 'Kind registreren',
  import: 'Dossiers inlezen',
  unsearchable,
  unsearchableTitle: 'Hiermee kan ik niet zoeken',
  found: (count: number) => (count === 1 ? '1 kind gevonden' : `${count} kinderen gevonden`),
  foundMany: (count: number) => `De eerste ${count} kinderen`,
  many: 'Er zijn er meer. Typ ook de achternaam of zoek op geboortedatum.',
  notFound: {
    title: 'Niet gevonden',
    name: 'Geen kind heeft een naam die hierop lijkt. Zoek op geboortedatum, of registreer het kind.',
    'birth-date': 'Op deze dag is hier geen kind geboren of verwacht. Zoek op naam, of registreer het kind.',
    bsn: 'Dit BSN is hier nog niet bekend. Zoek op naam, of registreer het kind.',
    asked: 'Zoek op een andere manier, of vraag de balie of de jeugdgezondheidszorg om het kind te registreren.',
  },
  how: {
    title: 'Zoek een kind of gezin',
    intro: 'Eén veld voor alles. Druk op elke pagina op / om hier te zoeken.',
    ways: [
      { label: 'Naam', value: 'Sem de Vries, vries sem, Yilmas in plaats van Yılmaz' },
      { label: 'Geboortedatum', value: '14-2-2026, 14 februari 2026, 140226' },
      { label: 'BSN', value: 'negen cijfers, met of zonder punten' },
    ],
    logged: 'Elke zoekvraag staat in het logboek. Zoek alleen wie je voor je werk nodig hebt.',
  },
  noAddress: 'adres niet bekend',
}
