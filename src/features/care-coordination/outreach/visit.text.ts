import { format } from '../../../platform/i18n/format.ts'

/** What is said about being out and coming back. */
export const visitText = {
  title: 'Op pad',
  intro:
    'Ga je erheen? Laat weten wanneer je terug bent en wie er op je let. Die collega ziet alleen dat jij weg bent, niet waarheen.',
  watcher: 'Wie let er op?',
  chooseWatcher: 'Kies een collega',
  backBy: 'Terug om',
  backByHint: 'Vandaag, bijvoorbeeld 15:30.',
  leave: 'Ik ga op pad',
  out: (watcher: string, backBy: Temporal.Instant) => `Je bent op pad tot ${format.time(backBy)}. ${watcher} let op.`,
  back: 'Ik ben terug',
  colleagueBack: (name: string) => `${name} is terug`,
  watching: 'Je let op een collega',
  isOut: (name: string, backBy: Temporal.Instant) => `${name} is op pad en komt terug om ${format.time(backBy)}.`,
  notBack: (name: string, backBy: Temporal.Instant) => `${name} zou om ${format.time(backBy)} terug zijn.`,
  callFirst: 'Bel eerst. Krijg je geen gehoor en is er gevaar? Bel 112.',
  call: (phone: string) => `Bel ${phone}`,
  mail: {
    subject: 'Een collega is nog niet terug',
    body: 'Je zou op een collega letten die op pad is. De afgesproken tijd is voorbij.\n\nLog in bij het CJG en bel. Is er gevaar? Bel 112.',
  },
  missing: {
    watcher: 'Kies een collega die op je let.',
    backBy: 'Vul in hoe laat je terug bent, bijvoorbeeld 15:30.',
    past: 'Deze tijd is al voorbij.',
    outAlready: 'Je bent al op pad. Meld je eerst terug.',
  },
}
