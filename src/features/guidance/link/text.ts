import { format } from '../../../platform/i18n/format.ts'
import type { CodeTold, LinkStanding } from './link.ts'

const ways: Record<CodeTold['way'], string> = {
  phone: 'aan de telefoon',
  sms: 'per sms',
  'in-person': 'in een gesprek',
}
const standing: Record<LinkStanding, string> = {
  open: 'open',
  revoked: 'gesloten',
  locked: 'op slot: te vaak een verkeerde code',
  expired: 'verlopen',
}

export const linkText = {
  // At work, for who sent it.
  card: 'Beveiligde link',
  about: (to: string) =>
    `De link is naar ${to} gestuurd, zonder naam. Hij opent alleen met de code. Vertel die zelf: bel het nummer dat jij kent, of zeg het in een gesprek. Nooit per mail.`,
  code: 'Code',
  spoken: (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`,
  state: 'De link is',
  standing,
  until: (day: Temporal.PlainDate) => `te openen tot en met ${format.day(day)}`,
  tries: (count: number) => format.count(count, 'verkeerde code ingevuld', 'keer een verkeerde code ingevuld'),
  toldTitle: 'Code verteld',
  told: ({ way, toWhom, at, by }: CodeTold) =>
    `${by} vertelde de code ${ways[way]} aan ${toWhom}, ${format.moment(at)}`,
  toldNobody: 'Noteer aan wie je de code vertelde.',
  way: 'Hoe vertelde je de code?',
  ways,
  toWhom: 'Aan wie?',
  note: 'Noteer',
  again: 'Stuur een nieuwe link',
  revoke: 'Sluit de link',
  renew: 'Maak een nieuwe link met een nieuwe code',
  recipient: 'Naar welk e-mailadres?',
  missing: { way: 'Kies hoe.', toWhom: 'Schrijf op aan wie.', recipient: 'Vul een e-mailadres in.' },

  // For who received it, without an account.
  title: 'Er staat iets voor je klaar',
  enterIntro: (centre: string) =>
    `${centre} wil je organisatie iets vragen voor een gezin. Het staat veilig klaar. Om het te lezen heb je een code nodig. Die kreeg je van de verwijzer, aan de telefoon of in een gesprek.`,
  enterCode: 'De code van zes cijfers',
  yourName: 'Je naam',
  yourNameHint: 'De verwijzer en het gezin zien wie het las.',
  open: 'Open',
  once: 'Deze link opent één keer. Daarna kun je een uur lezen en antwoorden.',
  refused:
    'Dit gaat niet open. Klopt de code? Is de link al gebruikt, verlopen of gesloten? Vraag hieronder een nieuwe link, of bel de verwijzer.',
  missingCode: 'Vul de code in.',
  missingName: 'Vul je naam in.',
  newLink: 'Stuur mij een nieuwe link',
  newLinkIntro:
    'Is de link al gebruikt of is het uur voorbij? Dan sturen we een nieuwe naar hetzelfde adres. De code blijft dezelfde.',
  asked: 'Gevraagd',
  askedBody: 'Hoort deze link bij iets dat nog open is? Dan krijg je binnen een paar minuten een nieuwe mail.',
  overTitle: 'Het uur is voorbij',
  overBody: 'Je kunt dit niet meer lezen met deze link.',
  kept: 'Dit schreef je, en het is niet verstuurd. Kopieer het en plak het straks in:',
  help: (phone: string) => `Lukt het niet? Bel het CJG: ${phone}.`,
  closedTitle: 'Deze verwijzing is gesloten',
  closed: {
    withdrawn: 'Het gezin of de verwijzer trok de verwijzing in. Je kunt niets meer lezen. Verwijder wat je overnam.',
    declined: 'Je organisatie nam de verwijzing niet aan. Je kunt niets meer lezen. Verwijder wat je overnam.',
  },
  readUntil: (at: Temporal.Instant) => `Je kunt dit lezen tot ${format.time(at)}.`,
  mail: {
    subject: 'Er staat iets voor je klaar bij het CJG',
    body: (address: string, until: Temporal.PlainDate, phone: string) =>
      [
        'Er staat iets voor je organisatie klaar. Open deze link:',
        address,
        'De link opent één keer, met een code. De code krijg je op een andere manier: aan de telefoon of in een gesprek.',
        `Je kunt de link openen tot en met ${format.day(until)}.`,
        `Verwachtte je dit niet, of heb je geen code? Bel het CJG: ${phone}.`,
      ].join('\n\n'),
  },
}
