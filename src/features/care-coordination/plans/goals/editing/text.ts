import { format } from '../../../../../platform/i18n/format.ts'

export const editingText = {
  goal: 'Doel wijzigen',
  action: 'Actie wijzigen',
  intro: 'De vorige versies blijven te lezen.',
  save: 'Bewaar deze wijziging',
  saveCombined: 'Bewaar dit als nieuwe versie',
  edit: 'Wijzig',
  withdrawGoal: 'Doel laten vervallen',
  withdrawAction: 'Actie laten vervallen',
  withdrawIntro: 'Het verdwijnt van het bord en blijft te lezen, met jouw reden erbij.',
  reason: 'Waarom vervalt dit?',
  withdraw: 'Laat vervallen',
  changedMeanwhile:
    'Iemand anders heeft dit net gewijzigd of laten vervallen. Kijk eerst wat er nu staat. Je reden staat er nog.',
  missingReason: 'Vul in waarom dit vervalt.',
  earlier: 'Eerdere versies',
  version: (number: number) => `Versie ${number}`,
  by: (name: string, at: Temporal.Instant, proposer: string | null) =>
    proposer ? `${name}, ${format.moment(at)}, op voorstel van ${proposer}` : `${name}, ${format.moment(at)}`,
  overtaken: {
    title: 'Iemand anders schreef ook',
    body: (by: string, at: Temporal.Instant) =>
      `${by} bewaarde op ${format.moment(at)} iets anders terwijl jij schreef. Er is niets weggegooid: hieronder staan beide. Maak er samen één van.`,
    gone: (by: string, at: Temporal.Instant, reason: string) =>
      `${by} liet dit op ${format.moment(at)} vervallen terwijl jij schreef: ${reason} Wat jij schreef staat hieronder nog.`,
    theirs: 'Wat er nu staat',
    yours: 'Wat jij schreef',
    differs: 'anders',
  },
}
