import { may } from '../../../../platform/auth/roles.ts'
import { bothShells } from '../both-shells.ts'
import { reads, readsToWrite, writes } from '../with-plan.ts'
import {
  saveAssessment,
  saveCorrection,
  saveFigures,
  showAssess,
  showCorrect,
  showGive,
  showMeasures,
} from './answer-measures.ts'

export const planMeasures = bothShells()

planMeasures.get('/metingen', reads(showMeasures))
planMeasures.get('/metingen/cijfers', readsToWrite(showGive))
planMeasures.post('/metingen/cijfers', writes(saveFigures))
planMeasures.get('/metingen/:measure/verbetering', readsToWrite(showCorrect))
planMeasures.post('/metingen/:measure/verbetering', writes(saveCorrection))

/** Only professionals assess. */
planMeasures.work.get('/plannen/:id/metingen/zelfredzaamheid', may.workOnPlans, readsToWrite(showAssess))
planMeasures.work.post('/plannen/:id/metingen/zelfredzaamheid', may.workOnPlans, writes(saveAssessment))
