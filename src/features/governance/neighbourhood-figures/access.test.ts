import { checkAccess } from '../../../../test/access.ts'
import { neighbourhoodFigures } from './routes.tsx'

checkAccess(neighbourhoodFigures, {
  'GET /gemeente/buurtcijfers': ['municipality'],
  'GET /gemeente/buurtcijfers/inlezen': ['municipality'],
  'POST /gemeente/buurtcijfers/inlezen': ['municipality'],
  'GET /gemeente/buurtcijfers/:id': ['municipality'],
  'POST /gemeente/buurtcijfers/:id': ['municipality'],
  'POST /gemeente/buurtcijfers/:id/weg': ['municipality'],
})
