import type { DayWindow } from '../../../../knowledge/contact-moments/age-window.ts'
import { labelOfMoment } from '../../../../knowledge/contact-moments/contact-moments.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { Session } from '../sessions/session.ts'
import { clock } from '../sessions/text.ts'
import type { Planning } from './plan-contact.ts'
import type { EndReason, Planned } from './planned-contact.ts'

const because: Record<EndReason, string> = {
  moved: 'Verplaatst',
  'cancelled-by-family': 'Afgezegd door de ouders of jongere',
  'cancelled-by-us': 'Afgezegd door ons',
}

const refused: Record<Extract<Planning, { kind: 'refused' }>['because'], string> = {
  taken: 'Deze plek is net aan een ander gegeven. Kies een andere; er is niets veranderd.',
  'no-such-place': 'Deze plek bestaat niet in dit spreekuur. Kies er een uit de lijst.',
  past: 'Dit spreekuur is al geweest. Kies een ander.',
  held: 'Dit contactmoment is al geweest. Kies een ander moment, bijvoorbeeld op indicatie.',
}

/** What families would not know by its own name. */
const forFamily: Readonly<Record<string, string>> = {
  '21': 'een extra huisbezoek',
  '22': 'een extra afspraak',
  '23': 'een afspraak op verzoek',
}

export const planningText = {
  titleOf: (name: string) => `Afspraak voor ${name}`,
  moment: labelOfMoment,
  because,
  refused,
  when: ({ on, at }: Pick<Planned, 'on' | 'at'>) => `${format.weekday(on)}, ${clock(at)}`,
  /** 'Vandaag, maandag 23 november, 09:00' */
  whenFrom: ({ on, at }: Pick<Planned, 'on' | 'at'>, today: Temporal.PlainDate) =>
    `${on.equals(today) ? 'Vandaag, ' : ''}${format.weekday(on)}, ${clock(at)}`,
  comes: ({
    toHold,
    locationName,
    plannedByName,
  }: Pick<Planned, 'locationName' | 'plannedByName'> & { readonly toHold: string }) =>
    `${labelOfMoment(toHold)}, ${locationName}. Gepland door ${plannedByName}.`,
  change: 'Verzet of zeg af',
  placeNotSaid: 'een plek die we hier niet noemen',
  forFamily: (code: string) => forFamily[code] ?? labelOfMoment(code),
  where: ({ locationName }: Pick<Planned, 'locationName'>) => locationName,
  standing: {
    title: 'Afspraak',
    by: ({ plannedByName }: Pick<Planned, 'plannedByName'>) => `Gepland door ${plannedByName}.`,
    open: 'Naar dit spreekuur',
  },
  plan: {
    title: (hasOne: boolean) => (hasOne ? 'Verplaatsen' : 'Afspraak plannen'),
    moment: 'Contactmoment',
    chooseMoment: 'Toon plekken',
    aim: ({ from, target, to }: DayWindow) =>
      from.equals(to)
        ? `Gepland op ${format.shortDay(target)}.`
        : `Het liefst rond ${format.shortDay(target)}, tussen ${format.shortDay(from)} en ${format.shortDay(to)}.`,
    held: (on: Temporal.PlainDate) =>
      `Dit contactmoment was er al op ${format.shortDay(on)}. Kies een ander moment, bijvoorbeeld op indicatie.`,
    place: 'Kies een plek',
    placeOf: (session: Session, time: Temporal.PlainTime) => `${format.weekday(session.on)}, ${clock(time)}`,
    about: (session: Session, isInWindow: boolean) =>
      [session.locationName, session.professionalName, session.remark, isInWindow ? '' : 'buiten de termijn']
        .filter(Boolean)
        .join(' · '),
    more: 'Alle vrije plekken van dit spreekuur',
    save: (hasOne: boolean) => (hasOne ? 'Verplaats de afspraak' : 'Plan de afspraak'),
    missing: 'Kies een plek.',
    none: {
      title: 'Er is geen vrije plek',
      body: 'In de komende acht weken is er geen spreekuur met een vrije plek. Plan een spreekuur.',
      action: 'Plan een spreekuur',
    },
  },
  cancel: {
    title: 'Afzeggen',
    because: 'Wie zegt af?',
    note: 'Toelichting',
    save: 'Zeg de afspraak af',
    missing: 'Kies wie er afzegt.',
  },
  done: {
    gepland: 'De afspraak staat.',
    afgezegd: 'De afspraak is afgezegd. Geef hieronder een nieuwe plek, of leg vast dat dit moment niet doorgaat.',
  },
  notHeld: 'Leg vast dat het niet doorgaat',
  others: { title: 'Andere afspraken', stands: 'Deze afspraak staat.', passed: 'Die dag is voorbij.' },
}
