import type { Change, TurningAge } from '../../knowledge/consent/age-changes.ts'
import type { Right } from '../../knowledge/consent/rights.ts'
import type { SharedPart } from '../../knowledge/consent/shared-parts.ts'
import { format } from '../../platform/i18n/format.ts'

type Kind = Right['kind']

/** As the youth reads it, and as a parent does. */
const read: Readonly<Record<'self' | 'parent', Partial<Record<Kind, string>>>> = {
  self: { no: 'Je ouders kijken voor jou', may: 'Je kijkt zelf' },
  parent: { no: 'Je ziet dit alleen als je kind dat wil', may: 'Je kijkt mee' },
}
const consent: typeof read = {
  self: { no: 'Je ouders beslissen', together: 'Jij en je ouders beslissen samen', may: 'Jij beslist alleen' },
  parent: { no: 'Je kind beslist zelf', together: 'Jij en je kind beslissen samen', may: 'Jij beslist' },
}
const destroy: typeof read = {
  self: { no: 'Je ouders kunnen dit vragen', may: 'Jij kunt dit vragen' },
  parent: { no: 'Je kind kan dit vragen', may: 'Jij kunt dit vragen' },
}
const kinds = { read, consent, destroy }

export const text = {
  title: (name: string, age: TurningAge, isSelf: boolean) => (isSelf ? `Jij wordt ${age}` : `${name} wordt ${age}`),
  remark: (on: Temporal.PlainDate, days: number) =>
    days === 0
      ? 'Vandaag.'
      : days === 1
        ? 'Morgen.'
        : `Op ${format.day(on)}, over ${format.count(days, 'dag', 'dagen')}.`,
  byItself: 'Dit gaat vanzelf, op de dag zelf. Je hoeft niets te doen.',
  file: {
    health: 'Jeugdgezondheidszorg',
    help: 'Hulp en verwijzingen',
    plan: 'Gezinsplan',
  } satisfies Record<SharedPart, string>,
  act: { read: 'Zien', consent: 'Beslissen', destroy: 'Laten vernietigen' } satisfies Record<Change['act'], string>,
  words: (act: Change['act'], kind: Kind, isSelf: boolean): string =>
    kinds[act][isSelf ? 'self' : 'parent'][kind] ?? '',
  columns: { what: 'Wat', before: 'Tot nu toe', after: 'Vanaf de verjaardag' },
  changes: 'Wat er verandert',
  notHere: 'Voor jou verandert er niets.',
  self: {
    12: 'Je kunt een eigen account krijgen. Vraag het bij het CJG of op je afspraak.',
    16: 'Je ouders zien vanaf die dag niets meer, behalve wat jij met ze deelt. Je kiest dat zelf, en je kunt het altijd terugnemen.',
  } satisfies Record<TurningAge, string>,
  parent: {
    12: 'Praat er samen over. Je kind kan een eigen account krijgen: vraag het bij het CJG.',
    16: 'Praat er samen over. Wat jij nog had gevraagd, stopt; je kind kan het zelf vragen. Je kind kan kiezen om iets met jou te delen.',
  } satisfies Record<TurningAge, string>,
  share: 'Kies wat je deelt',
  see: 'Wat kan wie zien?',
  none: { title: 'Er verandert nu niets', body: 'Met 12 en met 16 jaar verandert er iets. Je hoort het van tevoren.' },
  setting: {
    title: 'Wat er met 12 en 16 verandert',
    remark: 'Wanneer gezinnen vooraf horen wat er verandert in wat zij zien en beslissen.',
    now: (days: number) => `Gezinnen horen het ${format.count(days, 'dag', 'dagen')} van tevoren, en op de dag zelf.`,
    by: (name: string, at: Temporal.Instant, source: string) =>
      `Gekozen door ${name} op ${format.moment(at)}. ${source}`,
    proposal: (days: number) =>
      `Er is nog niets gekozen. Ons voorstel is ${days} dagen; dat is een voorstel, geen regel.`,
    days: 'Hoeveel dagen van tevoren?',
    source: 'Waar staat deze afspraak?',
    save: 'Bewaar',
    wrongDays: 'Vul een aantal dagen in van 7 tot 365.',
    wrongSource: 'Schrijf op waar deze afspraak staat.',
  },
}
