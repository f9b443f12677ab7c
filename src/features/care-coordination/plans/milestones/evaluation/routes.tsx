import { may } from '../../../../../platform/auth/roles.ts'
import { bothShells } from '../../both-shells.ts'
import { reads, writes } from '../../with-plan.ts'
import { saveEvaluation, saveVoice, showEvaluation } from './answer-evaluation.ts'

export const planEvaluation = bothShells()

planEvaluation.get('/evaluatie', reads(showEvaluation))
planEvaluation.post('/evaluatie/woorden', writes(saveVoice))
planEvaluation.work.post('/plannen/:id/evaluatie', may.workOnPlans, writes(saveEvaluation))
