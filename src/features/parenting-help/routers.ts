/** Every page of the slice: B4 light parenting help. Mounted in src/app.ts. */
import type { Router } from '../../platform/web/router.ts'
import { appointmentBook } from './appointments/desk/routes.tsx'
import { familyBooking } from './appointments/family/routes.tsx'
import { publicBooking } from './appointments/public/routes.tsx'
import { rosters } from './appointments/rosters/routes.tsx'
import { courseAgenda } from './courses/agenda/routes.tsx'
import { courseWork } from './courses/announcing/routes.tsx'
import { courseAfterwards } from './courses/evaluation/routes.tsx'
import { courseMeetings } from './courses/meetings/routes.tsx'
import { myCourses } from './courses/mine/routes.tsx'
import { courseSetting } from './courses/settings/routes.tsx'
import { courseSignUp } from './courses/sign-up/routes.tsx'
import { familyLightHelp, lightHelp } from './light-help/routes.tsx'
import { lightHelpTerms } from './light-help/terms/routes.tsx'
import { notReached } from './not-reached/routes.tsx'
import { reachTerms } from './not-reached/terms/routes.tsx'
import { contactKeeping } from './walk-in/contacts/keeping/routes.tsx'
import { contacts } from './walk-in/contacts/routes.tsx'
import { queue } from './walk-in/queue/routes.tsx'
import { walkIn } from './walk-in/routes.tsx'
import { waitingRoom } from './walk-in/waiting-room/routes.tsx'

export const parentingHelp: readonly Router[] = [
  familyBooking,
  publicBooking,
  appointmentBook,
  rosters,
  notReached,
  reachTerms,
  walkIn,
  queue,
  contacts,
  contactKeeping,
  waitingRoom,
  lightHelp,
  lightHelpTerms,
  familyLightHelp,
  courseAgenda,
  courseSignUp,
  courseAfterwards,
  myCourses,
  courseWork,
  courseMeetings,
  courseSetting,
]
