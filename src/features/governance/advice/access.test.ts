import { checkAccess } from '../../../../test/access.ts'
import { publicAdvice } from './public/routes.tsx'
import { advice } from './writing/routes.tsx'

checkAccess(publicAdvice, { 'GET /advies': 'everyone', 'GET /advies/:year': 'everyone' })

const readers = ['municipality', 'administrator'] as const

checkAccess(advice, {
  'GET /gemeente/advies': readers,
  'GET /gemeente/advies/:year': readers,
  'POST /gemeente/advies/:year/cijfers': ['municipality'],
  'GET /gemeente/advies/:year/aanbod': readers,
  'POST /gemeente/advies/:year/aanbod': ['municipality'],
  'POST /gemeente/advies/:year/publicatie': readers,
  'GET /gemeente/advies/:year/:chapter': ['municipality'],
  'POST /gemeente/advies/:year/:chapter': ['municipality'],
})
