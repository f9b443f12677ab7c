/** Every page of the slice: what the municipality sees and pays for. Mounted in src/app.ts. */
import type { Router } from '../../platform/web/router.ts'
import { publicAdvice } from './advice/public/routes.tsx'
import { advice } from './advice/writing/routes.tsx'
import { fundingFormerly } from './funding/formerly/routes.tsx'
import { figuresLoading } from './funding/loading/routes.tsx'
import { funding } from './funding/routes.tsx'
import { countingFigures } from './monitoring/neighbourhoods/routes.tsx'
import { neighbourhoodFigures } from './neighbourhood-figures/routes.tsx'
import { packages } from './packages/routes.tsx'
import { accessFindings } from './privacy/anomalies/routes.tsx'
import { processingRegister } from './privacy/register/routes.tsx'
import { privacy } from './privacy/routes.tsx'
import { spearPoints } from './spear-points/routes.tsx'
import { ownSubsidies } from './subsidies/applying/routes.tsx'
import { subsidyDecisions } from './subsidies/deciding/routes.tsx'
import { subsidyRegister } from './subsidies/register/routes.tsx'
import { subsidyReports } from './subsidies/reports/routes.tsx'
import { subsidyRounds } from './subsidies/rounds/routes.tsx'
import { subsidySettlements } from './subsidies/settling/routes.tsx'
import { youthHelpFigures } from './youth-information/counting/routes.tsx'
import { declaringYouthHelp } from './youth-information/declaring/routes.tsx'
import { deliveringYouthInformation } from './youth-information/delivering/routes.tsx'

const subsidies: readonly Router[] = [
  subsidyRounds,
  subsidyDecisions,
  subsidySettlements,
  ownSubsidies,
  subsidyReports,
  subsidyRegister,
]

export const payingFor: readonly Router[] = [
  packages,
  ...subsidies,
  funding,
  figuresLoading,
  fundingFormerly,
  neighbourhoodFigures,
]

/** What the municipality tells of its centre, and how it watches over what the centre holds. */
export const accountingFor: readonly Router[] = [
  spearPoints,
  countingFigures,
  youthHelpFigures,
  declaringYouthHelp,
  deliveringYouthInformation,
  privacy,
  advice,
  publicAdvice,
  processingRegister,
  accessFindings,
]
