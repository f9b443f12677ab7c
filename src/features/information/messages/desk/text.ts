/** What whoever answers reads. */
import { format } from '../../../../platform/i18n/format.ts'

export const deskText = {
  title: 'Berichten',
  none: { title: 'Alle berichten zijn beantwoord', body: 'Wat gezinnen in Mijn CJG schrijven, komt hier binnen.' },
  waitingTitle: 'Wacht op antwoord',
  answeredTitle: 'Pas beantwoord',
  conclusion: (open: number, late: number) =>
    late === 0
      ? `${format.count(open, 'bericht wacht', 'berichten wachten')} op antwoord, geen is te laat.`
      : `${format.count(late, 'bericht is', 'berichten zijn')} te laat van de ${format.number(open)} die ${open === 1 ? 'wacht' : 'wachten'}.`,
  columns: { thread: 'Bericht', due: 'Antwoord', who: 'Wie' },
  about: (name: string) => `over ${name}`,
  general: 'in het algemeen',
  youth: 'jongere',
  urgentTag: 'haast?',
  nobody: 'nog niemand',
  you: 'jij',
  takeOver: 'Neem over',
  takeOverOf: (writer: string) => `Neem over: het bericht van ${writer}`,
  done: {
    beantwoord: 'Het bericht is beantwoord. De schrijver krijgt een mail als er een adres bekend is.',
    toegewezen: 'Het bericht is gegeven. Alleen die collega leest het nog.',
    afgerond: 'Het gesprek is afgerond.',
  },
  thread: {
    title: (writer: string) => `Bericht van ${writer}`,
    urgent: 'In dit gesprek staan woorden die haast kunnen betekenen. De schrijver kreeg deze nummers meteen te zien.',
    from: 'Van',
    about: 'Over',
    toFamily: 'Naar het gezin',
    subject: 'Onderwerp',
    standing: 'Beloofd',
    facts: 'Feiten',
    body: 'Je antwoord',
    hint: 'De schrijver leest dit in Mijn CJG, met je naam en beroep. In de mail staat alleen dat er iets klaarstaat.',
    send: 'Verstuur antwoord',
    sendAndClose: 'Verstuur en rond af',
    close: 'Rond af zonder antwoord',
    meanwhileTitle: 'Er kwam net een bericht bij',
    meanwhile: 'Je antwoord is nog niet verstuurd; je woorden staan hieronder. Lees eerst wat er bij kwam.',
    draftBack: (at: Temporal.Instant) => `Je begon op ${format.moment(at)} aan een antwoord. Je kunt verder schrijven.`,
  },
  assign: {
    title: 'Wie antwoordt?',
    open: 'Nog niemand. Wie antwoordt, pakt het gesprek op: daarna leest alleen die persoon.',
    yours: 'Jij. Alleen jij leest dit gesprek.',
    take: 'Ik pak dit op',
    give: 'Geef aan een collega',
    choose: 'Kies een collega',
    save: 'Geef door',
    stale: 'Een collega deelde dit bericht net toe. Kijk wie het nu heeft.',
  },
  /** What the writer is to the child today: what may be told. */
  writer: {
    self: 'Een jongere schrijft zelf. Ouders lezen dit gesprek niet, tenzij de jongere het deelt.',
    'whole-file': 'Ouder of voogd met gezag.',
    'without-custody':
      'Heeft geen gezag. Op een vraag geef je een ouder belangrijke feiten en omstandigheden over het kind en de opvoeding, tenzij je die ook de ouder met gezag niet zou geven of het belang van het kind zich ertegen verzet (BW 1:377c).',
    carer:
      'Zorgt voor het kind zonder gezag en is geen ouder. Deel alleen wat nodig is om voor het kind te zorgen, of vraag het de ouder of voogd met gezag.',
    'youth-decides': 'De jongere is 16 jaar of ouder en beslist zelf. Deel niets zonder toestemming van de jongere.',
    stranger: 'Is niet (meer) als ouder of verzorger van dit kind bekend. Deel niets over het kind.',
    general: 'Schrijft niet over één kind.',
  },
}
