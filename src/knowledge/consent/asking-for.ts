/**
 * Who of a family may ask to have a file corrected, limited, copied or destroyed, or object to it; by age, custody and the law of the file.
 * A copy follows inspection (Jeugdwet 7.3.10; BW 7:456), destruction its own rule (rights.ts). Correction, restriction and objection
 * (AVG 16, 18, 21): no source says whose word they need, so they follow whose consent the file needs, at 12 to 15 of both, as the law does
 * for a report in the referral index (Jeugdwet 7.1.5.1). That is our reading.
 */
import { type Act, type Asker, type Right, rightOf } from './rights.ts'
import type { SharedPart } from './shared-parts.ts'
import type { ConsentQuestion, Law } from './who-decides.ts'

export const wants = ['correction', 'copy', 'restriction', 'objection', 'destruction'] as const
export type Want = (typeof wants)[number]

export type AboutFile = Omit<ConsentQuestion, 'law' | 'canWeigh'> & { file: SharedPart }

export const askingFor = (asker: Asker, want: Want, { file, birth, on }: AboutFile): Right =>
  rightOf(asker, actOf[want], { law: lawOf[file], birth, on, canWeigh: true })

/** The law each file was made under. */
export const lawOf: Readonly<Record<SharedPart, Law>> = {
  health: 'medical-treatment',
  help: 'youth-act',
  plan: 'youth-act',
}

const actOf: Readonly<Record<Want, Act>> = {
  correction: 'consent',
  restriction: 'consent',
  objection: 'consent',
  copy: 'read',
  destruction: 'destroy',
}
