/** In which part of a child's file each table belongs, and which of its tables is the one to count. A test holds this to the catalogue. */
import type { Weight } from './merge.ts'

export type PartWeight = {
  readonly part: Part
  readonly ofKept: number
  readonly ofAbsorbed: number
  readonly staying: number
}

/** Each part with its tables: the first is counted, the others hang on it. */
export const partsAndTables = [
  ['guardians', 'people.guardianship'],
  ['addresses', 'people.residence', 'people.address_protection'],
  ['families', 'people.family_member'],
  ['school', 'people.enrolment'],
  ['accounts', 'auth.account', 'auth.invitation'],
  ['representations', 'auth.representation'],
  ['contacts', 'youth_health.contact_moment', 'youth_health.consultation_draft', 'youth_health.contact_attempt'],
  ['birth', 'youth_health.pregnancy_fact'],
  [
    'measurements',
    'youth_health.measurement',
    'youth_health.growth_lines_choice',
    'youth_health.measurement_to_repeat',
  ],
  ['doses', 'youth_health.dose', 'youth_health.scheme_decision'],
  [
    'vaccination-choices',
    'youth_health.vaccination_answer',
    'youth_health.vaccination_hold',
    'youth_health.vaccination_hold_lifting',
    'youth_health.rivm_sharing_answer',
  ],
  ['sessions', 'youth_health.session_child', 'youth_health.session_outcome', 'youth_health.session_dose'],
  ['findings', 'youth_health.finding', 'youth_health.finding_step'],
  [
    'questionnaires',
    'youth_health.questionnaire_request',
    'youth_health.questionnaire_return',
    'youth_health.questionnaire_reading',
    'youth_health.questionnaire_withdrawal',
  ],
  ['alerts', 'youth_health.alert', 'youth_health.alert_end'],
  ['documents', 'youth_health.document', 'youth_health.document_withdrawal', 'youth_health.document_sharing'],
  ['actions', 'youth_health.open_action', 'youth_health.action_outcome'],
  [
    'appointments',
    'youth_health.planned_contact',
    'youth_health.planned_contact_arrival',
    'youth_health.planned_contact_end',
  ],
  ['invitations', 'youth_health.invitation'],
  ['work-lists', 'youth_health.overdue'],
  ['home-visits', 'youth_health.visit_part', 'youth_health.visit_package_child', 'youth_health.visit_refusal'],
  [
    'exchanged',
    'youth_health.import_file',
    'youth_health.transfer_in',
    'youth_health.transfer_out',
    'youth_health.transfer_parcel',
    'youth_health.transfer_answer',
  ],
] as const

/**
 * What is not everybody's to know who sees the record: a concern is its author's, a plan its participants'. It goes along like all the
 * rest, and is counted in one sum with what has no name, so that no number tells of one of them.
 */
export const countedTogether = [
  'people.share_choice',
  'portal.look_question',
  'portal.right_request',
  'portal.right_voice',
  'portal.age_announcement',
  'people.statement',
  'people.statement_withdrawal',
  'youth_health.retention_extension',
  'youth_health.destruction_request',
  'youth_health.glass_breaking',
  'youth_health.glass_review',
  'signalling.concern',
  'signalling.concern_link',
  'signalling.reported_concern',
  'signalling.telling',
  'signalling.kept_address',
  'signalling.request',
  'signalling.request_voice',
  'signalling.index_consent',
  'care_coordination.language_choice',
  'care_coordination.measure',
  'care_coordination.outreach',
  'guidance.question',
  'guidance.referral',
  'guidance.consent',
  'youth_care_link.request',
  'youth_care_link.request_consent',
  'youth_care_link.residence_finding',
  'care_coordination.participant',
  'school_care_link.item',
  'school_care_link.consent',
  'parenting_help.appointment',
  'parenting_help.unreached',
  'parenting_help.reminder_wish',
  'parenting_help.contact',
  'parenting_help.course_sign_up_name',
  'parenting_help.contact_link',
  'parenting_help.light_help',
  'parenting_help.light_help_consent',
  'parenting_help.light_help_begin_draft',
  'information.message_thread',
  'information.message_share',
  'information.message_reading',
  'portal.calendar_feed',
  'portal.letter_reading',
] as const

export type Part = (typeof partsAndTables)[number][0] | 'other'

const parts: readonly (readonly [Part, ...string[]])[] = partsAndTables
const known = new Set(parts.flatMap(([, ...tables]) => tables))

/** Part by part, the empty ones left out. A table that nobody gave a name counts as 'other': it is never passed over in silence. */
export function partsOf(weights: readonly Weight[]): readonly PartWeight[] {
  const others = weights.filter(weight => !known.has(weight.table))
  const named = parts.map(([part, ...tables]) => {
    const own = weights.filter(weight => tables.includes(weight.table))
    return { part, counted: own.filter(weight => weight.table === tables[0]), own }
  })
  return [...named, { part: 'other' as const, counted: others, own: others }]
    .filter(({ own }) => own.length > 0)
    .map(({ part, counted, own }) => ({
      part,
      ofKept: sum(counted.map(weight => weight.ofKept)),
      ofAbsorbed: sum(counted.map(weight => weight.ofAbsorbed)),
      staying: sum(own.map(weight => weight.staying)),
    }))
    .filter(({ ofKept, ofAbsorbed, staying }) => ofKept + ofAbsorbed + staying > 0)
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
