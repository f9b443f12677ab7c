/** Every page of the slice: B3 guidance to help. Mounted in src/app.ts; where two addresses could both answer, the first here does. */
import type { Router } from '../../platform/web/router.ts'
import { familyHelp } from './family/routes.tsx'
import { linkKeeping, linkOpening } from './link/routes.tsx'
import { offerChoice } from './offers/routes.tsx'
import { helpQuestions } from './questions/routes.tsx'
import { referrals } from './referrals/routes.tsx'
import { referralTerms } from './referrals/silence/routes.tsx'
import { referralSteps } from './referrals/steps/routes.tsx'
import { waitingLists } from './waiting/routes.tsx'

export const guidance: readonly Router[] = [
  helpQuestions,
  offerChoice,
  referrals,
  waitingLists,
  referralTerms,
  linkKeeping,
  referralSteps,
  linkOpening,
  familyHelp,
]
