import { format } from '../../../platform/i18n/format.ts'
import type { Seen } from '../referrals/look-up.ts'
import { text as referralText } from '../referrals/text.ts'

export const text = {
  title: 'Hulp voor je gezin',
  crumb: 'Overzicht',
  intro: 'Hier lees je wat je vroeg, welke hulp er is en hoe ver het is.',
  none: {
    title: 'Er is nog geen hulp gevraagd',
    body: 'Heb je een vraag over opvoeden of opgroeien? Stel hem aan het CJG. Dat kan ook zonder naam.',
    action: 'Stel een vraag',
  },
  of: (name: string) => `Voor ${name}`,
  asked: (name: string) => `De vraag over ${name}`,
  askedBefore: 'Wat jullie eerder vroegen',
  askedEarlier: (name: string, number: number) => `Eerdere vraag over ${name} (${number})`,
  toReferral: 'Bekijk hoe ver het is',
  choose: 'Dit kiezen we',
  chosen: 'Dit kozen jullie',
  tried: 'Dit is al geprobeerd',
  chooseTitle: 'Kies wat bij jullie past',
  chooseIntro:
    'Dit vonden we samen voor jullie vraag. Jullie kiezen. Kiezen is nog geen toestemming: we vragen je altijd eerst of we je gegevens mogen sturen.',
  nothingProposed: 'Er ligt nog niets voor om te kiezen. Degene met wie je sprak zoekt mee.',
  now: 'Hoe ver is het?',
  call: 'Wie kun je bellen?',
  noPhone: 'Geen nummer bekend. Bel het CJG.',
  known: 'Wat weet de ontvanger over jullie?',
  happened: 'Wat is er gebeurd?',
  meanwhile: 'Wat kan er intussen?',
  meanwhileNone: 'Er is nog niets afgesproken voor de tijd dat je wacht. Vraag het gerust.',
  longWait: 'Je wacht lang. Dat weten we, en we kijken wat er intussen kan.',
  introduction: 'Kennismaken',
  letter: 'Brief terug',
  letterBy: (by: string, at: Temporal.Instant) => `${by}, ${format.moment(at)}`,
  letterPlan: 'Wil je deze brief bij jullie plan leggen? Dan leest iedereen mee die aan het plan meedoet.',
  letterYes: 'Leg bij ons plan',
  letterNo: 'Haal weg bij ons plan',
  letterLies: 'Deze brief ligt bij jullie plan.',
  objectTitle: 'Klopt er iets niet, of heb je een vraag?',
  objectWords: 'Wat wil je zeggen?',
  objectHint: 'Degene die jullie verwees leest dit en geeft antwoord.',
  object: 'Verstuur',
  objected: 'Dit zei je',
  answered: (by: string) => `Antwoord van ${by}`,
  waitsForAnswer: 'Je krijgt hier antwoord.',
  withdrawTitle: 'Wil je toch niet meer?',
  withdrawAbout:
    'Je mag je toestemming altijd intrekken. De ontvanger kan dan niets meer over jullie lezen. Je hoeft niet te zeggen waarom.',
  withdrawWords: 'Waarom?',
  withdraw: 'Trek mijn toestemming in',
  standsWithout:
    'Deze hulp gaat door, ook als jij nee zegt. De wet laat dat soms toe bij jongeren van 12 tot en met 15 jaar. Schrijf hieronder wat je wilt zeggen: je krijgt antwoord.',
  overtaken: 'Deze verwijzing is al gestopt.',
  missing: { words: 'Schrijf op wat je wilt zeggen.' },
}

/** A family may be referred to the same help twice: the day tells them apart. */
export const titleOf = ({ offer, sentOn }: Seen['referral']): string => `${offer.name}, ${format.shortDay(sentOn)}`

/** How far it is, in words for the family. */
export function plainConclusion({ referral, standing }: Seen): string {
  const to = referral.organisation.name
  switch (standing.kind) {
    case 'waits':
      return referral.receipt
        ? `${to} heeft het gelezen. Je hoort uiterlijk ${format.weekday(standing.replyBy)} of ze kunnen helpen.`
        : `Het is verstuurd naar ${to}. Je hoort uiterlijk ${format.weekday(standing.replyBy)} of ze kunnen helpen.`
    case 'withdrawn':
      return `Dit is gestopt. ${to} kan niets meer over jullie lezen.`
    case 'declined':
      return `${to} kan dit niet doen: ${referral.reply?.kind === 'declined' ? referralText.reason[referral.reply.reason] : ''}. We zoeken samen verder.`
    case 'accepted':
      return `${to} gaat jullie helpen. Ze nemen contact met je op.`
    case 'in-line':
      return `${to} gaat jullie helpen. Er is een wachtlijst${expectedWords(referral)}.`
    case 'started':
      return `De hulp van ${to} is begonnen.`
    case 'ended':
      return `De hulp van ${to} is klaar. Er komt nog een brief over hoe het ging.`
    case 'reported':
      return `De hulp van ${to} is klaar. De brief staat hieronder.`
  }
}

function expectedWords({ line }: Seen['referral']): string {
  if (!line) return ''
  const place = line.place === null ? '' : `: jullie staan op plek ${line.place}`
  const day = line.expectedOn === null ? '' : `. Het begint naar verwachting rond ${format.day(line.expectedOn)}`
  return `${place}${day}`
}
