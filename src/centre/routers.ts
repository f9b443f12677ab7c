/** The pages of the centre as its municipality wants it: regions and who works for many, agreements, goals, who is who. */
import type { Router } from '../platform/web/router.ts'
import { agreements } from './agreements/routes.tsx'
import { regions } from './regions/routes.tsx'
import { secondments } from './regions/secondments/routes.tsx'
import { arriving, workingElsewhere } from './regions/working.routes.tsx'

import { profiles, whoIsWho } from './who-is-who/routes.tsx'

export const steering: readonly Router[] = [
  regions,
  secondments,
  workingElsewhere,
  arriving,
  agreements,
  whoIsWho,
  profiles,
]
