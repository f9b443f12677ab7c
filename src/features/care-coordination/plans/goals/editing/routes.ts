import { bothShells } from '../../both-shells.ts'
import { readsToWrite, writes } from '../../with-plan.ts'
import {
  saveActionEdit,
  saveGoalEdit,
  showActionEdit,
  showGoalEdit,
  withdrawActionAsked,
  withdrawGoalAsked,
} from './answer-edit.ts'

export const planEditing = bothShells()

planEditing.get('/doelen/:goal/wijzigen', readsToWrite(showGoalEdit))
planEditing.post('/doelen/:goal/wijzigen', writes(saveGoalEdit))
planEditing.post('/doelen/:goal/wijzigen/vervallen', writes(withdrawGoalAsked))

planEditing.get('/acties/:action/wijzigen', readsToWrite(showActionEdit))
planEditing.post('/acties/:action/wijzigen', writes(saveActionEdit))
planEditing.post('/acties/:action/wijzigen/vervallen', writes(withdrawActionAsked))
