import { helplines } from '../../../../knowledge/helplines/helplines.ts'

export const text = {
  title: 'Meld bij Veilig Thuis',
  adviceTitle: 'Advies vragen zonder namen',
  yesNo: { yes: 'Ja', no: 'Nee' },
  call: `Bel Veilig Thuis ook altijd: ${helplines.veiligThuis}. Dag en nacht.`,
  undecided: {
    title: 'Er is nog niet besloten te melden',
    body: 'Leg eerst het besluit vast: stap 5. Is er acuut gevaar? Bel dan meteen.',
  },
  nameless: {
    title: 'Een melding heeft namen nodig',
    body: 'Schrijf eerst over wie het gaat.',
    add: 'Schrijf over wie het gaat',
  },
  choose: {
    title: '1. Kies wat er meegaat',
    along: 'Wat gaat er mee?',
    alongHint: 'Wie het is en wie meldt, gaan altijd mee.',
    familyKnows: 'Weet het gezin dat je meldt?',
    missing: 'Kies of het gezin weet dat je meldt.',
    look: 'Bekijk het blad',
    none: 'Nog niets opgeschreven',
  },
  sheet: {
    report: 'Melding aan Veilig Thuis',
    advice: 'Vraag om advies aan Veilig Thuis',
    madeOn: (day: string) => `Gemaakt op ${day}`,
    confidential: 'Vertrouwelijk. Alleen voor Veilig Thuis.',
    anonymous: 'Zonder namen.',
    readFirst:
      'Lees dit blad na voor je het gebruikt: alleen namen die bij „over wie het gaat” staan, zijn weggehaald.',
    who: 'Om wie het gaat',
    age: 'Leeftijd',
    years: (years: number) => `${years} jaar`,
    reporter: 'Wie meldt',
    name: 'Naam',
    organisation: 'Organisatie',
    phone: 'Telefoon',
    email: 'E-mail',
    familyKnows: 'Weet het gezin van deze melding?',
  },
  lock: {
    title: '2. Druk het blad af, of maak een vergrendeld bestand',
    about:
      'Het bestand gaat open op de pagina die in het bericht staat, met een sleutelzin die alleen jij en Veilig Thuis kennen. Geef die zin door langs een andere weg, bijvoorbeeld telefonisch. Hij wordt nergens bewaard.',
    words: 'Sleutelzin',
    wordsHint: 'Minstens 20 tekens, bijvoorbeeld vijf losse woorden.',
    missing: 'Kies een sleutelzin van minstens 20 tekens.',
    make: 'Maak het bestand',
    address: (address: string) => `Veilig Thuis opent het bestand op ${address}`,
  },
  sent: { title: '3. Leg vast hoe je meldde', save: 'Leg de melding vast' },
  back: 'Terug naar het bestand',
  open: {
    title: 'Open een melding',
    about:
      'Voor Veilig Thuis: open hier het vergrendelde bestand dat je van een professional kreeg. Er wordt niets bewaard.',
    file: 'Het bestand',
    words: 'De sleutelzin',
    wordsHint: 'Die kreeg je langs een andere weg.',
    open: 'Open',
    missingFile: 'Kies het bestand.',
    missingWords: 'Typ de sleutelzin.',
    refused: {
      'not-such-a-file': 'Dit is geen bestand met een melding.',
      'other-words': 'De sleutelzin hoort niet bij dit bestand, of het bestand is veranderd.',
    },
  },
}
