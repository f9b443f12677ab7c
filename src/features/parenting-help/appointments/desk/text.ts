import { format } from '../../../../platform/i18n/format.ts'
import type { EndReason } from '../booking/appointment.ts'
import type { Channel } from '../reminders/channel.ts'

const ended: Record<EndReason, string> = {
  moved: 'Verzet',
  'cancelled-by-family': 'Afgezegd door het gezin',
  'cancelled-by-us': 'Afgezegd door ons',
}

export const deskText = {
  title: 'Afsprakenboek',
  day: (on: Temporal.PlainDate) => format.weekday(on),
  count: (count: number) => format.count(count, 'afspraak', 'afspraken'),
  ended,
  before: 'Vorige dag',
  after: 'Volgende dag',
  today: 'Vandaag',
  new: 'Nieuwe afspraak',
  clinic: 'Spreekuren van de jeugdgezondheidszorg',
  notReached: 'Niet bereikt',
  columns: { time: 'Tijd', who: 'Wie', what: 'Waarvoor', where: 'Bij en waar', state: 'Stand', do: 'Doen' },
  noName: 'Zonder naam',
  interpreter: (language: string) => `tolk: ${language}`,
  extra: (reason: string) => `Erbij gepland: ${reason}`,
  notReminded: (channel: Channel): string =>
    channel === 'mail'
      ? 'De herinnering kwam niet aan: vraag het e-mailadres na'
      : 'De herinnering kwam niet aan: vraag het mobiele nummer na',
  came: 'Is gekomen',
  notCome: 'Niet gekomen',
  cancel: 'Zeg af',
  stands: 'Staat',
  outside: 'Valt in een uitzondering op het rooster',
  none: { title: 'Er zijn geen afspraken op deze dag', body: 'Gezinnen boeken zelf, of plan er hier een.' },
  booked: 'De afspraak staat.',
  plan: {
    title: 'Nieuwe afspraak',
    about: (name: string) => `Voor ${name}.`,
    noChild: 'Zonder naam. Voor een kind dat hier bekend is: open het kind, en kies daar Afspraak op het spreekuur.',
    kind: 'Waarvoor',
    around: 'Rond welke dag?',
    show: 'Bekijk de vrije tijden',
    free: 'Vrije tijd geven',
    slot: 'Vrije tijden',
    save: 'Plan de afspraak',
    extra: 'Erbij plannen',
    extraAbout: 'Ook als er al iemand staat, of buiten het rooster. Je naam en je reden blijven erbij staan.',
    professional: 'Bij wie',
    location: 'Waar',
    on: 'Dag',
    at: 'Tijd',
    reason: 'Waarom erbij?',
    saveExtra: 'Plan erbij',
    none: {
      title: 'Er is geen vrije tijd rond deze dag',
      body: 'Zoek rond een andere dag, of plan erbij met een reden.',
    },
    noKinds: { title: 'Er zijn nog geen soorten afspraken', body: 'Een beheerder maakt ze bij Beheer, Spreekuren.' },
    refused: {
      taken: 'Deze tijd is net aan een ander gegeven. Er is niets veranderd. Kies een andere tijd.',
      past: 'Deze tijd is al geweest. Kies een andere tijd.',
    },
    missing: {
      kind: 'Kies waarvoor.',
      slot: 'Kies een tijd.',
      professional: 'Kies bij wie.',
      location: 'Kies waar.',
      on: 'Vul een dag in.',
      at: 'Vul een tijd in, zoals 09:30.',
      reason: 'Schrijf waarom je erbij plant.',
    },
  },
}
