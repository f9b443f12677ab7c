/** What families write in Mijn CJG, and who answers: three routers in one. Mounted in src/app.ts. */
import type { Router } from '../../platform/web/router.ts'
import { messagesAtWork } from './messages/desk/routes.tsx'
import { familyMessages } from './messages/family/routes.tsx'
import { messageSetting } from './messages/settings/routes.tsx'

export const messages: readonly Router[] = [familyMessages, messagesAtWork, messageSetting]
