import { format } from '../../../platform/i18n/format.ts'
import type { Finding, Kind, Standing } from './look-question.ts'

export const deskText = {
  title: (kind: Kind) =>
    kind === 'question' ? 'Een gezin vraagt waarom er is gekeken' : 'Een gezin maakt bezwaar tegen een inzage',
  list: 'Privacyvragen',
  line: (kind: Kind, name: string, looker: string) =>
    `${kind === 'question' ? 'Vraag' : 'Bezwaar'} over ${looker} bij ${name}`,
  standing: (standing: Standing): string => {
    switch (standing.kind) {
      case 'answered':
        return `Beantwoord op ${format.day(standing.on)}.`
      case 'ended':
        return 'Gestopt: er hoeft niets meer.'
      case 'open':
        return standing.daysLeft < 0
          ? `Te laat: antwoord uiterlijk ${format.day(standing.answerBy)}.`
          : `Antwoord uiterlijk ${format.day(standing.answerBy)}, nog ${format.count(standing.daysLeft, 'dag', 'dagen')}.`
    }
  },
  facts: { child: 'Over wie', who: 'Wie keek', on: 'Wanneer', what: 'Wat het logboek zegt', log: 'Open het logboek' },
  explain: {
    title: 'Jouw uitleg',
    about: 'Waarom was dit nodig? Je uitleg gaat naar wie over privacy gaat, niet rechtstreeks naar het gezin.',
    words: 'Waarom keek je?',
    hint: 'Geen medische gegevens. Schrijf wat je deed en waarom het bij je werk hoorde.',
    save: 'Verstuur je uitleg',
    given: 'Je uitleg is verstuurd.',
    yours: 'Dit schreef je',
    theirs: 'Uitleg van wie keek',
    none: 'Er is nog geen uitleg gegeven.',
  },
  answer: {
    title: 'Antwoord aan het gezin',
    finding: 'Was dit terecht?',
    findings: { justified: 'Ja, terecht', 'not-justified': 'Nee, niet terecht' } satisfies Record<Finding, string>,
    words: 'Wat schrijf je het gezin?',
    wordsHint: 'In gewone woorden. Het gezin leest dit in Mijn CJG.',
    done: 'Wat is er gedaan?',
    doneHint:
      'Nodig als het niet terecht was: een gesprek, een maatregel, gemeld bij de functionaris gegevensbescherming.',
    save: 'Verstuur het antwoord',
    saved: 'Het antwoord is verstuurd.',
  },
  extend: {
    title: 'Meer tijd nodig?',
    about: 'Eén keer, met twee maanden. Het gezin leest waarom.',
    reason: 'Waarom duurt het langer?',
    save: 'Verleng de termijn',
    saved: 'De termijn is verlengd.',
  },
  tooLate: 'Een collega was je voor, of de vraag is gestopt. Je woorden staan nog hieronder.',
  wrong: {
    explanation: 'Schrijf waarom je keek.',
    reason: 'Schrijf waarom het langer duurt.',
    finding: 'Kies of dit terecht was.',
    words: 'Schrijf het gezin een antwoord.',
    done: 'Schrijf op wat er is gedaan.',
  },
}
