import { checkAccess } from '../../../../test/access.ts'
import { fundingFormerly } from './formerly/routes.tsx'
import { figuresLoading } from './loading/routes.tsx'
import { funding } from './routes.tsx'

checkAccess(funding, {
  'GET /gemeente/financiering': ['municipality'],
  'GET /gemeente/financiering/verdeling.csv': ['municipality'],
  'POST /gemeente/financiering/scenarios': ['municipality'],
  'GET /gemeente/financiering/scenarios/:id': ['municipality'],
  'POST /gemeente/financiering/scenarios/:id': ['municipality'],
})
checkAccess(figuresLoading, {
  'GET /gemeente/financiering/cijfers': ['municipality'],
  'GET /gemeente/financiering/cijfers/leeg.csv': ['municipality'],
  'POST /gemeente/financiering/cijfers': ['municipality'],
  'POST /gemeente/financiering/cijfers/bewaren': ['municipality'],
  'POST /gemeente/financiering/cijfers/eigen': ['municipality'],
})
checkAccess(fundingFormerly, { 'GET /gemeente/financiering/2008-2011': ['municipality'] })
