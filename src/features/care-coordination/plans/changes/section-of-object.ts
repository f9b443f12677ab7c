/** In which section of a plan each thing stands that use cases record. Which of these a reader may see is decided in knowledge/plan. */
import type { Section } from '../../../../knowledge/plan/sections.ts'
import { sectionOf } from '../story/part.ts'

/** `object`: 'care-coordination.goal'. Undefined for what is about the plan's own keeping and not in it. */
export const sectionOfObject = (object: string): Section | undefined => {
  const known: Readonly<Record<string, Section>> = sectionsByObject
  return known[object.replace('care-coordination.', '')]
}

const sectionsByObject = {
  ...sectionOf,
  goal: 'goals',
  action: 'goals',
  'family-words': 'goals',
  comment: 'comments',
  suggestion: 'comments',
  'safety-agreement': 'safety',
  participant: 'people',
  coordination: 'people',
  evaluation: 'meetings',
  meeting: 'meetings',
  'meeting-reply': 'meetings',
  'meeting-minutes': 'meetings',
  'group-plan-step': 'group-plan',
  'plan-form': 'safety',
  measure: 'measures',
  'plan-agreement': 'people',
  'plan-version': 'people',
  'plan-signature': 'people',
  'plan-closure': 'people',
} as const satisfies Readonly<Record<string, Section>>
