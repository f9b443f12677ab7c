import { format } from '../../i18n/format.ts'
import type { Device } from '../../web/router.ts'
import type { Way } from '../way.ts'

const device: Record<Device, string> = {
  phone: 'een telefoon',
  tablet: 'een tablet',
  computer: 'een computer',
  unknown: 'een onbekend apparaat',
}

const way: Record<Way, string> = {
  password: 'met wachtwoord en code',
  'openid-families': 'via de inlogdienst',
  'openid-staff': 'via de inlogdienst van de organisatie',
  cast: 'met een knop van de demo',
  handover: 'vanuit een ander centrum',
}

export const text = {
  title: 'Je inloggegevens',
  intro: 'Zie wie er met jouw account inlogt, en houd het veilig.',
  welcome: 'Je account is klaar en je bent ingelogd.',
  welcomeCodes: 'Maak nu meteen je herstelcodes. Daarmee kom je erin als je je telefoon kwijt bent.',
  ended: 'Alle andere apparaten zijn uitgelogd.',
  linked: 'De inlogdienst is gekoppeld. Je kunt er voortaan mee inloggen.',
  account: 'Je account',
  signInName: 'Gebruikersnaam',
  byProvider: 'Je logt in via de inlogdienst. Je hebt hier geen wachtwoord.',
  codes: 'Herstelcodes',
  codesAbout: 'Met een herstelcode log je in zonder telefoon. Elke code werkt één keer. Bewaar ze op papier.',
  codesLeft: (count: number) =>
    count === 0 ? 'Je hebt geen herstelcodes meer.' : `Je hebt er nog ${format.count(count, 'code', 'codes')}.`,
  makeCodes: 'Maak nieuwe herstelcodes',
  makeCodesAbout: 'Codes die je eerder maakte, werken dan niet meer.',
  made: {
    title: 'Je herstelcodes',
    once: 'Je ziet deze codes één keer',
    about: 'Schrijf ze op of druk ze af, en bewaar ze op een veilige plek. Niet in je telefoon.',
    ready: 'Ik heb ze bewaard',
  },
  linkAbout: (label: string) => `Koppel ${label}, dan kun je daar voortaan ook mee inloggen.`,
  link: (label: string) => `Koppel ${label}`,
  tied: (label: string, at: Temporal.Instant) => `${label} is gekoppeld sinds ${format.moment(at)}.`,
  untie: 'Maak de koppeling los',
  sessions: 'Waar je nu bent ingelogd',
  session: (on: Device, by: Way) => `Op ${device[on]}, ${way[by]}`,
  thisOne: 'dit apparaat',
  since: (startedAt: Temporal.Instant, seenAt: Temporal.Instant) =>
    `Sinds ${format.moment(startedAt)}, laatst gezien ${format.moment(seenAt)}`,
  endOthers: 'Log alle andere apparaten uit',
  onlyThis: 'Je bent alleen op dit apparaat ingelogd.',
  signIns: 'De laatste keren',
  refused: (count: number) =>
    `In de afgelopen dertig dagen probeerde iemand ${format.count(count, 'keer', 'keer')} zonder succes in te loggen met jouw gebruikersnaam.`,
  notYou: 'Zie je iets wat jij niet was? Log alle andere apparaten uit en bel het CJG.',
  lost: 'Telefoon of wachtwoord kwijt? Kom langs bij het CJG of bel. We kijken eerst of jij het bent en sturen je dan een nieuwe link.',
}
