import { adviseScheme, type SchemeAdvice } from '../../../../knowledge/vaccination/scheme.ts'
import type { Child } from '../../../../people/index.ts'
import type { PregnancyFacts } from './scheme.ts'

/** What the RVP guideline advises; null before birth, and while nothing is known of the pregnancy. */
export const adviceFor = ({ birth }: Child, pregnancy: PregnancyFacts | null): SchemeAdvice | null =>
  birth.kind === 'expected' || pregnancy === null
    ? null
    : adviseScheme({ ...pregnancy, birth: birth.on, otherCircumstance: pregnancy.otherCircumstance !== null })
