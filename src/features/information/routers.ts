/** What families write in Mijn CJG, and who answers: three routers in one. Mounted in src/app.ts. */
import type { Router } from '../../platform/web/router.ts'
import { aboutInLanguage } from './in-language/about-routes.tsx'
import { inLanguage } from './in-language/routes.tsx'
import { messagesAtWork } from './messages/desk/routes.tsx'
import { familyMessages } from './messages/family/routes.tsx'
import { messageSetting } from './messages/settings/routes.tsx'
import { colleagueKeeping } from './questions/colleagues/keeping/routes.tsx'
import { colleagueQuestions } from './questions/colleagues/routes.tsx'
import { answering } from './questions/desk/routes.tsx'
import { asking } from './questions/routes.tsx'
import { questionSetting } from './questions/settings/routes.tsx'

/** What is asked without a name, in any language, by the form or in the chat, and who answers. */
export const questions: readonly Router[] = [asking, answering, questionSetting, colleagueQuestions, colleagueKeeping]

export const messages: readonly Router[] = [familyMessages, messagesAtWork, messageSetting]

/** What is read in another language than Dutch. */
export const readingInLanguage: readonly Router[] = [inLanguage, aboutInLanguage]
