import type { MailWords } from '../words-of-mail.ts'

export const nl: MailWords = {
  placed: { subject: 'Je aanmelding bij het CJG', says: 'Je aanmelding is gelukt. Jullie plekken staan vast.' },
  waiting: {
    subject: 'Je aanmelding bij het CJG',
    says: 'Je staat op de wachtlijst. Komt er plek voor jullie allemaal, dan krijg je meteen een mail.',
  },
  offered: {
    subject: 'Er is plek voor jullie bij het CJG',
    says: 'Er is plek gekomen. Zeg op tijd of jullie komen: op je eigen pagina staat tot wanneer. Daarna gaat de plek naar een ander gezin.',
  },
  accepted: { subject: 'Je aanmelding bij het CJG', says: 'Fijn dat jullie komen. Jullie plekken staan vast.' },
  lapsed: {
    subject: 'Je plek bij het CJG',
    says: 'We hoorden niets van je, en daarom ging de plek naar een ander gezin. Wil je toch nog? Op je eigen pagina zet je jullie weer op de wachtlijst.',
  },
  cancelled: { subject: 'Je afmelding bij het CJG', says: 'Je bent afgemeld. Bedankt dat je het liet weten.' },
  moved: {
    subject: 'Er verandert iets bij het CJG',
    says: 'De dag, de tijd of de plaats waarvoor je je aanmeldde is veranderd. Op je eigen pagina staat hoe het nu is.',
  },
  'called-off': {
    subject: 'Iets bij het CJG gaat niet door',
    says: 'Waarvoor je je aanmeldde gaat helaas niet door. Op je eigen pagina staat waarom.',
  },
  reminder: {
    subject: 'Tot binnenkort bij het CJG',
    says: 'Binnenkort zien we jullie. Op je eigen pagina staan de dag, de tijd en de plaats. Kunnen jullie niet? Meld je daar af: een ander gezin is er blij mee.',
  },
  evaluation: {
    subject: 'Wat vond je ervan?',
    says: 'Bedankt dat jullie er waren. Wat vond je ervan? Het kost je een minuut.',
  },
  ownPage: 'Je eigen pagina:',
  code: 'Je code:',
  question: phone => `Heb je een vraag? Bel ${phone}.`,
}
