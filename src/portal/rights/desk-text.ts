import { format } from '../../platform/i18n/format.ts'
import type { Standing } from './right-request.ts'

export const deskText = {
  list: 'Privacyvragen',
  remark: 'Wat gezinnen vragen over hun gegevens, de oudste termijn bovenaan.',
  waiting: 'Wacht op een antwoord',
  forMe: 'Voor jou',
  decided: 'Afgehandeld',
  none: { title: 'Niets te doen', body: 'Zodra een gezin iets vraagt, staat het hier.' },
  line: (what: string, name: string) => `${what}, ${name}`,
  explain: (name: string) => `Leg uit waarom je keek bij ${name}`,
  carry: (what: string, name: string) => `Voer uit: ${what}, ${name}`,
  standing: (standing: Standing): string => {
    switch (standing.kind) {
      case 'answered':
        return `Besloten op ${format.day(standing.on)}.`
      case 'waits-for':
        return 'Wacht tot de ander het ook vraagt. Er hoeft nog niets.'
      case 'ended':
        return 'Gestopt: er hoeft niets meer.'
      case 'open':
        return standing.daysLeft < 0
          ? `Te laat: antwoord uiterlijk ${format.day(standing.answerBy)}.`
          : `Antwoord uiterlijk ${format.day(standing.answerBy)}, nog ${format.count(standing.daysLeft, 'dag', 'dagen')}.`
    }
  },
  facts: {
    child: 'Over wie',
    file: 'Dossier',
    words: 'Wat het gezin schreef',
    wish: 'Wat het moet zijn',
    on: 'Gevraagd op',
  },
  decide: {
    title: 'Besluit',
    about: 'Het gezin leest je besluit en de reden in Mijn CJG.',
    doctor:
      'Een jeugdarts die dit kind volgt, besluit hierover. Wat wordt toegewezen, komt op de lijst van te vernietigen dossiers.',
    outcome: 'Wat besluit je?',
    reason: 'Waarom?',
    reasonHint: 'Wijs je af, noem dan welk belang of welke wet dat vraagt.',
    carriedOutBy: 'Wie voert het uit?',
    nobody: 'Niemand: er hoeft niets meer te gebeuren',
    save: 'Leg het besluit vast',
    saved: 'Het besluit is vastgelegd.',
  },
  extend: {
    title: 'Meer tijd nodig?',
    about: 'Eén keer, met twee maanden. Het gezin leest waarom.',
    reason: 'Waarom duurt het langer?',
    save: 'Verleng de termijn',
    saved: 'De termijn is verlengd.',
  },
  fulfil: {
    title: 'Voer dit uit',
    about:
      'Verander het dossier zelf, zoals je altijd verbetert: wat er stond blijft als spoor zichtbaar. Schrijf daarna hier wat je deed.',
    words: 'Wat heb je gedaan?',
    save: 'Het is gedaan',
    saved: 'Vastgelegd. Het gezin hoort het.',
  },
  tooLate: 'Een collega was je voor, of het verzoek is gestopt. Je woorden staan nog hieronder.',
  wrong: {
    outcome: 'Kies een besluit.',
    reason: 'Schrijf waarom.',
    carriedOutBy: 'Kies wie het verbetert.',
    extension: 'Schrijf waarom het langer duurt.',
    done: 'Schrijf wat je hebt gedaan.',
  },
}
