/** The words of this interface: for whoever builds a system that reports here. */

const query: Readonly<Record<string, string>> = {
  sinds: 'Matches die vanaf dit tijdstip gevonden zijn.',
  na: 'De plaats in de lijst, zoals die in volgende staat.',
  limiet: 'Hoeveel matches op een pagina, hooguit 100. Zonder dit 50.',
}

export const text = {
  title: 'Verwijsindex: melden en matches ophalen',
  intro:
    'Met deze interface meldt een ander systeem in de verwijsindex, trekt het meldingen in en haalt het matches op. Zo hoeft een professional niet in twee systemen te werken.',
  keyAbout:
    'Een eigen sleutel per opdracht, zeven dagen bewaard. Dezelfde opdracht met dezelfde sleutel gebeurt één keer en krijgt hetzelfde antwoord.',
  query,
  scopes: {
    'reports:write': 'Melden, en eigen meldingen bekijken.',
    'reports:withdraw': 'Eigen meldingen intrekken.',
    'matches:read': 'Matches van eigen meldingen ophalen.',
    'matches:write': 'Contact en regie na een match vastleggen.',
    bsn: 'Het BSN van een jeugdige en van ouders meesturen.',
  },
  faults: {
    bsn: 'Dit is geen BSN: negen cijfers die aan de elfproef voldoen.',
    day: 'Schrijf een dag die bestaat als jjjj-mm-dd.',
    moment: 'Schrijf een tijdstip met tijdzone, zoals 2026-11-23T10:00:00Z.',
    name: 'Een naam bestaat uit letters, spaties en de tekens . - \u2019, hooguit 100.',
    postcode: 'Een postcode is 1234 AB.',
    houseNumber: 'Schrijf het huisnummer als 12, 12a of 12-3.',
    phone: 'Een telefoonnummer begint met 0 of + en heeft tien cijfers of meer.',
    email: 'Dit is geen e-mailadres dat we mogen gebruiken.',
    reference: 'Een kenmerk heeft hooguit 64 letters, cijfers of de tekens . _ : -, en is geen BSN.',
    ownId: 'Een nummer van een melder heeft hooguit 64 letters, cijfers of de tekens . _ @ : -.',
    identification: 'Kies bsn of naam.',
    sex: 'Kies man of vrouw.',
    parents: 'Geef hooguit twee ouders.',
    consent: 'Dit kan alleen true zijn.',
    reason: 'Kies risico-voorbij of onterecht.',
    talk: 'Zeg met gesproken of jullie elkaar spraken: true of false.',
    side: 'Kies eigen of ander.',
    limit: 'Kies een getal van 1 tot en met 100.',
    cursor: 'Gebruik het adres uit volgende zoals het is.',
    sinceOrAfter: 'Gebruik sinds of na, niet allebei.',
  },
  problems: {
    'verwijsindex-staat-uit': {
      status: 403,
      title: 'Deze gemeente gebruikt de verwijsindex niet',
      detail: 'Er is niets opgeslagen.',
    },
    'organisatie-meldt-niet': {
      status: 403,
      title: 'Deze organisatie mag niet melden',
      detail: 'De wet wijst dit soort organisatie niet aan als melder (Jeugdwet 7.1.1.2).',
    },
    'geen-afspraken': {
      status: 403,
      title: 'Er zijn geen schriftelijke afspraken',
      detail: 'De organisatie meldt pas als er afspraken met de gemeente vastliggen (Jeugdwet 7.1.3.1).',
    },
    'bsn-niet-toegestaan': {
      status: 403,
      title: 'Dit systeem mag geen BSN sturen',
      detail: 'Meld op naam, geboortedatum en geslacht, of vraag de beheerder van de gemeente om de scope bsn.',
    },
    'nog-niet-geboren': {
      status: 422,
      title: 'Deze geboortedatum ligt in de toekomst',
      detail: 'Er is niets opgeslagen. Melden kan vanaf de geboorte.',
    },
    'drieentwintig-of-ouder': {
      status: 422,
      title: 'De jeugdige is 23 of ouder',
      detail: 'Er is niets opgeslagen. Een melding kan tot de dag waarop iemand 23 wordt (Jeugdwet 7.1.1.1).',
    },
    overleden: {
      status: 422,
      title: 'De jeugdige is overleden',
      detail: 'Er is niets opgeslagen.',
    },
    'toestemming-ontbreekt': {
      status: 422,
      title: 'Deze gemeente vraagt toestemming',
      detail:
        'Stuur toestemming: true mee als ieder die toestemming moest geven dat deed. Bewaar bij jullie wie dat was.',
    },
    'al-gemeld': {
      status: 409,
      title: 'Deze melder meldde deze jeugdige al',
      detail: 'Die melding staat nog; het adres staat in melding. Er is niets opgeslagen.',
    },
    'staat-niet-meer': {
      status: 409,
      title: 'De melding staat niet meer',
      detail: 'Er is niets veranderd.',
    },
    'voor-de-match': {
      status: 422,
      title: 'Deze dag ligt voor de match',
      detail: 'Er is niets opgeslagen.',
    },
    'nog-niet-geweest': {
      status: 422,
      title: 'Deze dag moet nog komen',
      detail: 'Er is niets opgeslagen.',
    },
    'nooit-regie': {
      status: 409,
      title: 'School en politie hebben nooit de regie',
      detail: 'Er is niets opgeslagen.',
    },
    'weet-van-niets': {
      status: 409,
      title: 'De ander weet niet van deze melding',
      detail: 'De melding van de ander ligt in het archief. Bel eerst.',
    },
  },
} as const
