import type { GroupPlanStanding } from '../../../../knowledge/plan/group-plan.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { GroupPlanStep } from '../plan.ts'

type Day = Temporal.PlainDate

const kind: Record<GroupPlanStep['kind'], string> = {
  offered: 'Het is uitgelegd en aangeboden',
  makes: 'Het gezin maakt zelf een plan',
  declined: 'Het gezin wil geen eigen plan',
  'wants-it-written': 'Iemand wil het plan op papier',
}

export const groupPlanText = {
  title: 'Eigen plan',
  intro:
    'Een gezin mag eerst zelf een plan maken, met familie, vrienden en buren. Dat heet een familiegroepsplan (Jeugdwet 4.1.2). Pas als dat er niet komt, maken jullie binnen zes weken samen een plan (4.1.3).',
  standing: (standing: GroupPlanStanding): string => {
    switch (standing.kind) {
      case 'not-offered':
        return 'Een eigen plan is nog niet aangeboden.'
      case 'offered':
        return `Een eigen plan is aangeboden op ${format.day(standing.on)}. Het gezin heeft nog niet gekozen.`
      case 'makes':
        return standing.isLate
          ? `Het gezin maakt een eigen plan. Het zou klaar zijn op ${format.day(standing.readyBy)}. Vraag hoe het gaat.`
          : `Het gezin maakt een eigen plan. Het is klaar op ${format.day(standing.readyBy)}.`
      case 'declined':
        return `Het gezin wil geen eigen plan. Dat is duidelijk sinds ${format.day(standing.on)}. Vanaf die dag lopen de zes weken.`
    }
  },
  written: (by: Day) => `Iemand wil het plan op papier. Dat moet er zijn op ${format.day(by)}, binnen veertien dagen.`,
  steps: 'Hoe het ging',
  stepLine: (step: GroupPlanStep) => `${kind[step.kind]}, ${format.day(step.on)}`,
  record: 'Wat is er besloten?',
  kind,
  on: 'Op welke dag?',
  readyBy: 'Wanneer is het eigen plan klaar?',
  readyByHint: 'Alleen als het gezin zelf een plan maakt.',
  save: 'Leg vast',
  notShared: 'Het gezin heeft zijn eigen plan nog niet met jou gedeeld.',
  share: 'Deel met alle professionals die nu meedoen',
  shareNote: 'Zolang jullie het niet delen, lezen alleen jullie en de mensen die jullie erbij vroegen het.',
  shared: 'De professionals die nu meedoen, lezen jullie plan. Bij Wie ziet wat kun je dat weer dichtzetten.',
  invite: 'Vraag familie of vrienden erbij',
  familyFirst: (readyBy: Day | null) =>
    readyBy
      ? `Het gezin maakt eerst een eigen plan. Het is klaar op ${format.day(readyBy)}. De zes weken lopen nog niet.`
      : 'Het gezin kiest of het eerst een eigen plan maakt. De zes weken lopen nog niet.',
  done: { vastgelegd: 'Het is vastgelegd.', gedeeld: 'Jullie plan is gedeeld.', gewijzigd: 'Jullie plan is bewaard.' },
  missing: {
    kind: 'Kies wat er is besloten.',
    on: 'Vul een datum in.',
    past: 'Vul een dag in die al geweest is, of vandaag.',
    readyBy: 'Vul in wanneer het eigen plan klaar is.',
  },
}
