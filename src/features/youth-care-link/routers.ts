/** Every page of the slice: C the link to youth care. Mounted in src/app.ts; where two addresses could both answer, the first here does. */
import type { Router } from '../../platform/web/router.ts'
import { careMessages } from './messages/routes.tsx'
import { residence } from './requests/residence/routes.tsx'
import { careRequestRetention } from './requests/retention/routes.tsx'
import { careRequests } from './requests/routes.tsx'
import { careRequestSteps } from './requests/steps/routes.tsx'
import { careRequestTerms } from './requests/terms/routes.tsx'

export const youthCareLink: readonly Router[] = [
  careRequests,
  careRequestSteps,
  residence,
  careRequestTerms,
  careRequestRetention,
  careMessages,
]
