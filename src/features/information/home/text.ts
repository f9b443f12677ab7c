export const text = {
  title: 'Vragen over opgroeien of opvoeden?',
  lead: 'Wij denken met je mee. Gratis, voor ouders, kinderen en jongeren tot 23 jaar.',
  search: { label: 'Waar gaat je vraag over?', button: 'Zoeken' },
  /** What parents ask most in the Netherlands, not what is typed here: nobody counts that. Source: NJi 2017-2019, docs/sources.md, row `front-office`. */
  popular: {
    label: 'Veel gevraagd:',
    links: [
      { href: '/artikelen/regels-en-grenzen', label: 'Regels' },
      { href: '/artikelen/zindelijk-worden', label: 'Zindelijk worden' },
      { href: '/zoeken?q=slapen', label: 'Slapen' },
      { href: '/artikelen/straffen-en-belonen', label: 'Straffen en belonen' },
      { href: '/artikelen/driftbuien', label: 'Driftbuien' },
    ],
  },
  topics: 'Kies een onderwerp',
  find: 'Vind jouw CJG',
  findLead: 'Vul je postcode in. Je ziet meteen waar je terecht kunt.',
  postcode: 'Postcode',
  postcodeHint: 'Bijvoorbeeld 1234 AB',
  postcodeFault: 'Dit is geen postcode. Vul vier cijfers en twee letters in, zoals 1234 AB.',
  showLocations: 'Toon locaties',
  youth: {
    title: 'Ben jij jonger dan 23?',
    body: 'Stel je vraag zonder je naam te zeggen. Niets is te gek om te vragen.',
    ask: 'Stel je vraag',
    more: 'Meer voor jongeren',
  },
  call: { title: 'Liever bellen?', body: 'Je naam zeggen hoeft niet.', whoIsWho: 'Wie is wie bij het CJG?' },
  route: 'Route',
  hours: 'Openingstijden',
  locations: 'Locaties en openingstijden',
  locationsLead: 'Loop binnen met je vraag. Een afspraak hoeft niet.',
  /** We know no coordinates, so we do not say which place is nearest. */
  anyPlace: (postcode: string) =>
    `Dit zijn alle locaties. Welke het dichtst bij ${postcode} is, weten we niet. Je bent overal welkom.`,
  inYourArea: (postcode: string, names: readonly string[]) =>
    `In jouw postcodegebied (${postcode.slice(0, 4)}): ${names.join(' en ')}. Je bent ook op de andere locaties welkom.`,
  serves: (postcode: string, names: readonly string[]) =>
    `Bij ${postcode.slice(0, 4)} hoort ${names.join(' en ')}. Je bent ook op de andere locaties welkom.`,
  different: 'Binnenkort anders',
  calendar: 'Zet de openingstijden in je agenda',
  openAt: (name: string) => `${name} open`,
  noLocations: {
    title: 'Er staan nog geen locaties op deze site',
    body: 'Bel ons. Dan vertellen we waar je terecht kunt.',
  },
  closedAllDay: 'gesloten',
  and: ' en ',
  upTo: ' tot en met ',
  hoursBetween: (from: string, until: string) => `${from} – ${until}`,
  openUntil: (time: string) => `Nu open tot ${time}`,
  openAgain: (day: string, time: string) => `${day} open om ${time}`,
  today: 'Vandaag',
  tomorrow: 'Morgen',
  hoursUnknown: 'Bel voor de openingstijden',
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
}
