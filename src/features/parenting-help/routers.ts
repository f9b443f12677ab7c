/** Every page of the slice: B4 light parenting help. Mounted in src/app.ts. */
import type { Router } from '../../platform/web/router.ts'
import { contacts } from './walk-in/contacts/routes.tsx'
import { queue } from './walk-in/queue/routes.tsx'
import { walkIn } from './walk-in/routes.tsx'
import { waitingRoom } from './walk-in/waiting-room/routes.tsx'

export const parentingHelp: readonly Router[] = [walkIn, queue, contacts, waitingRoom]
