import { checkAccess } from '../../../../test/access.ts'
import { packages } from './routes.tsx'

checkAccess(packages, {
  'GET /gemeente/subsidies/pakketten': ['municipality'],
  'GET /gemeente/subsidies/pakketten.csv': ['municipality'],
  'GET /gemeente/subsidies/pakketten/nieuw': ['municipality'],
  'POST /gemeente/subsidies/pakketten': ['municipality'],
  'GET /gemeente/subsidies/pakketten/:id': ['municipality'],
  'GET /gemeente/subsidies/pakketten/:id/wijzigen': ['municipality'],
  'POST /gemeente/subsidies/pakketten/:id': ['municipality'],
  'GET /gemeente/subsidies/pakketten/:id/producten/nieuw': ['municipality'],
  'POST /gemeente/subsidies/pakketten/:id/producten': ['municipality'],
  'GET /gemeente/subsidies/producten/:id': ['municipality'],
  'GET /gemeente/subsidies/producten/:id/wijzigen': ['municipality'],
  'POST /gemeente/subsidies/producten/:id': ['municipality'],
  'POST /gemeente/subsidies/producten/:id/prijs': ['municipality'],
})
