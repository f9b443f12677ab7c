import { checkAccess } from '../../../../test/access.ts'
import { packages } from './routes.tsx'

checkAccess(packages, {
  'GET /gemeente/pakketten': ['municipality'],
  'GET /gemeente/pakketten.csv': ['municipality'],
  'GET /gemeente/pakketten/nieuw': ['municipality'],
  'POST /gemeente/pakketten': ['municipality'],
  'GET /gemeente/pakketten/:id': ['municipality'],
  'GET /gemeente/pakketten/:id/wijzigen': ['municipality'],
  'POST /gemeente/pakketten/:id': ['municipality'],
  'GET /gemeente/pakketten/:id/producten/nieuw': ['municipality'],
  'POST /gemeente/pakketten/:id/producten': ['municipality'],
  'GET /gemeente/producten/:id': ['municipality'],
  'GET /gemeente/producten/:id/wijzigen': ['municipality'],
  'POST /gemeente/producten/:id': ['municipality'],
  'POST /gemeente/producten/:id/prijs': ['municipality'],
})
