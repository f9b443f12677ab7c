import type { Router } from '../../../platform/web/router.ts'
import { messagesAtWork } from './desk/routes.tsx'
import { familyMessages } from './family/routes.tsx'
import { messageSetting } from './settings/routes.tsx'

export const messages: readonly Router[] = [familyMessages, messagesAtWork, messageSetting]
