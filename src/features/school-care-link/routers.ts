/** Every page of the slice: D care at school. Mounted in src/app.ts; where two addresses could both answer, the first here does. */
import type { Router } from '../../platform/web/router.ts'
import { careTeamFigures } from './figures/routes.tsx'
import { bringingIn } from './items/bringing/routes.tsx'
import { careTeamItems } from './items/routes.tsx'
import { careTeamMeetings } from './meetings/routes.tsx'
import { careTeamScreen } from './meetings/screen/routes.tsx'
import { careTeamRetention } from './retention/routes.tsx'
import { careTeams } from './teams/routes.tsx'

export const schoolCareLink: readonly Router[] = [
  careTeams,
  bringingIn,
  careTeamItems,
  careTeamMeetings,
  careTeamScreen,
  careTeamFigures,
  careTeamRetention,
]
