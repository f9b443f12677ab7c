import { checkAccess } from '../../../../test/access.ts'
import { calendarFeed, calendarLink } from './routes.tsx'

checkAccess(calendarLink, {
  'GET /mijn/agenda/koppelen': ['parent', 'youth'],
  'POST /mijn/agenda/koppelen': ['parent', 'youth'],
  'POST /mijn/agenda/koppelen/stoppen': ['parent', 'youth'],
})
checkAccess(calendarFeed, { 'GET /agenda/:token/cjg.ics': 'everyone' })
