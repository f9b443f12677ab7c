/** Mijn CJG: every page of it, and the desk that answers what families ask there. */
import type { Router } from '../platform/web/router.ts'
import { calendarFeed, calendarLink } from './agenda/feed/routes.tsx'
import { agenda } from './agenda/routes.tsx'
import { ageSettings, ages } from './ages/routes.tsx'
import { familyAppointments } from './appointments/routes.tsx'
import { childPages } from './child/routes.tsx'
import { consents } from './consents/routes.tsx'
import { download } from './download/routes.tsx'
import { letters } from './letters/routes.tsx'
import { lookQuestionsDesk } from './log/questions/desk/routes.tsx'
import { lookQuestions } from './log/questions/routes.tsx'
import { log } from './log/routes.tsx'
import { privacyDesk } from './rights/desk/routes.tsx'
import { familyRequests } from './rights/routes.tsx'
import { portal } from './routes.tsx'
import { whoSees } from './who-sees/routes.tsx'

export const mijnCjg: readonly Router[] = [
  portal,
  childPages,
  familyAppointments,
  letters,
  agenda,
  calendarLink,
  calendarFeed,
  // the rights of a family
  log,
  lookQuestions,
  lookQuestionsDesk,
  familyRequests,
  privacyDesk,
  whoSees,
  consents,
  download,
  ages,
  ageSettings,
]
