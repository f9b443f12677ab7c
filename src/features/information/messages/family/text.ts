/** What a family reads about its messages. B1, "je". */
import { format } from '../../../../platform/i18n/format.ts'
import type { Standing } from '../rules.ts'

const days = (count: number): string => format.count(count, 'werkdag', 'werkdagen')

export const familyText = {
  title: 'Berichten',
  intro: 'Schrijf met het CJG. Alleen jij en wie je antwoordt lezen mee.',
  write: 'Schrijf een bericht',
  threads: 'Je gesprekken',
  none: { title: 'Nog geen berichten', body: 'Heb je een vraag? Schrijf ons. Je krijgt hier antwoord.' },
  unread: 'nieuw antwoord',
  about: (name: string) => `over ${name}`,
  general: 'in het algemeen',
  sharedBy: (name: string) => `gedeeld door ${name}`,
  new: {
    title: 'Schrijf een bericht',
    promise: (count: number) => `Je krijgt binnen ${days(count)} antwoord. Feestdagen en het weekend tellen niet mee.`,
    notUrgent: 'Kan het niet wachten? Bel dan.',
    who: 'Over wie gaat het?',
    whoGeneral: 'Niemand in het bijzonder',
    whoSelf: 'Over mij',
    subject: 'Waar gaat het over?',
    subjectNone: 'Kies een onderwerp',
    body: 'Je bericht',
    bodyHint: 'Schrijf gerust zoals je praat.',
    send: 'Verstuur',
    cancel: 'Annuleer',
    readBy: 'Wie leest dit?',
    readByParent:
      'De mensen van het CJG die berichten beantwoorden. Pakt iemand je bericht op, dan leest alleen die persoon verder. Een andere ouder ziet het niet, tenzij jij het deelt.',
    readByYouth:
      'De mensen van het CJG die berichten beantwoorden. Pakt iemand je bericht op, dan leest alleen die persoon verder. Je ouders zien het niet, tenzij jij het deelt.',
    draftBack: (at: Temporal.Instant) => `Je begon op ${format.moment(at)} aan dit bericht. Je kunt verder schrijven.`,
  },
  tooYoung: {
    title: 'Vanaf 12 jaar schrijf je hier zelf',
    body: (phone: string) =>
      `Tot die tijd schrijven je ouders of verzorgers. Wil je nu met iemand praten? Bel de Kindertelefoon, of bel ons: ${phone}.`,
  },
  thread: {
    sent: 'Je bericht is verstuurd.',
    standing: (standing: Standing, phone: string): string => {
      switch (standing.kind) {
        case 'waiting':
          return `Je krijgt uiterlijk ${format.weekday(standing.dueOn)} antwoord.`
        case 'late':
          return `Het duurt langer dan we beloofden. Dat spijt ons. Je kunt ook bellen: ${phone}.`
        case 'answered':
          return 'Is je vraag beantwoord? Dan hoef je niets te doen.'
        case 'closed':
          return 'Dit gesprek is afgerond. Schrijf je hieronder, dan gaat het weer open.'
      }
    },
    you: 'Jij',
    centre: (name: string, profession: string) => `${name}, ${profession}`,
    reply: 'Schrijf terug',
    send: 'Verstuur',
    readOnly: (name: string) => `${name} deelt dit gesprek met jou. Je leest mee; alleen ${name} schrijft.`,
    urgent: 'Wacht niet op ons antwoord',
    meanwhileTitle: 'Er kwam net een bericht bij',
    meanwhile: 'Je woorden staan hieronder en zijn nog niet verstuurd. Lees eerst wat er bij kwam.',
    back: 'Terug naar je berichten',
    draftBack: (at: Temporal.Instant) => `Je begon op ${format.moment(at)} aan een bericht. Je kunt verder schrijven.`,
  },
  share: {
    title: 'Wie leest mee?',
    nobody: 'Alleen jij en het CJG. Je kunt dit gesprek delen.',
    with: (name: string) => `${name} leest mee.`,
    share: (name: string) => `Deel met ${name}`,
    stop: (name: string) => `Stop met delen met ${name}`,
    about: 'Wie meeleest, ziet alles wat hier staat en wat er nog komt.',
  },
}
