import type { Relative } from '../../../knowledge/referral-index/requests.ts'

/** An inbox is not confidential: a mail says that something waits, and of nobody what. */
export const mailText = {
  family: {
    report: {
      subject: 'Er staat een bericht voor je klaar',
      body: 'Er staat een bericht voor je klaar in Mijn CJG. Log in om het te lezen.',
    },
    join: {
      subject: 'Er wacht een vraag op je',
      body: 'In Mijn CJG wacht een vraag waar ook jouw antwoord voor nodig is. Log in om hem te lezen.',
    },
    request: {
      subject: 'Er is nieuws over je verzoek',
      body: 'Er is nieuws over je verzoek. Log in bij Mijn CJG om het te lezen.',
    },
  },
  reporter: {
    'to-tell': {
      subject: 'Er wacht iets op je bij Signalen',
      body: 'Een gezin moet nog iets van je horen. Log in en kijk bij Signalen.',
    },
    'to-advise': {
      subject: 'Er wordt om je advies gevraagd',
      body: 'De gemeente vraagt om je advies over een verzoek. Log in en kijk bij Signalen.',
    },
    decided: {
      subject: 'Er is besloten op een verzoek',
      body: 'De gemeente heeft besloten op een verzoek waar jij bij betrokken bent. Log in en kijk bij Signalen.',
    },
  },
  college: {
    subject: 'Er is een verzoek binnengekomen',
    body: 'Er is een verzoek van een gezin binnengekomen. Log in en kijk bij Verzoeken.',
  },
} as const

export const relativeText: Readonly<Record<Relative, string>> = {
  youth: 'de jongere zelf',
  'with-custody': 'ouder met gezag of voogd',
  'without-custody': 'ouder zonder gezag',
  none: 'iemand anders',
}

export const text = {
  waiting: {
    title: 'Voor het gezin',
    by: (day: string) => `uiterlijk ${day}`,
    late: 'Te laat',
    family: 'het gezin',
    'tell-family': (name: string) => `Vertel ${name} over je melding`,
    advise: (name: string) => `Geef advies: er is een verzoek over ${name}`,
    decide: (name: string) => `Besluit op een verzoek over ${name}`,
  },
}
