/** An inbox is not confidential: a mail says that something waits, and of nobody what. */
export const mailText = {
  answer: {
    subject: 'Er staat een antwoord voor je klaar',
    body: 'Er staat een antwoord voor je klaar in Mijn CJG. Log in om het te lezen.',
  },
  request: {
    subject: 'Er is nieuws over je verzoek',
    body: 'Er is nieuws over je verzoek. Log in bij Mijn CJG om het te lezen.',
  },
  join: {
    subject: 'Er wacht een vraag op je',
    body: 'In Mijn CJG wacht een vraag waar ook jouw antwoord voor nodig is. Log in om hem te lezen.',
  },
  ages: {
    subject: 'Er verandert iets in Mijn CJG',
    body: 'Er verandert binnenkort iets in wat jullie zien en beslissen. Log in bij Mijn CJG om te lezen wat.',
  },
  agesToday: {
    subject: 'Er is iets veranderd in Mijn CJG',
    body: 'Vandaag is er iets veranderd in wat jullie zien en beslissen. Log in bij Mijn CJG om te lezen wat.',
  },
  desk: {
    subject: 'Er is een vraag van een gezin over privacy',
    body: 'Er is een vraag of verzoek van een gezin binnengekomen. Log in en kijk bij Privacyvragen.',
  },
  explain: {
    subject: 'Er wordt om je uitleg gevraagd',
    body: 'Een gezin stelde een vraag waarvoor jouw uitleg nodig is. Log in en kijk bij Privacyvragen.',
  },
  carryOut: {
    subject: 'Er wacht een taak voor een gezin op je',
    body: 'Een verzoek van een gezin is toegewezen, en jij bent gevraagd het uit te voeren. Log in en kijk bij Privacyvragen.',
  },
} as const
export type News = keyof typeof mailText
