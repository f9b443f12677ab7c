/** All questionnaires that this program knows. SPARK, BITSEA and others are left out: their scoring was not found. */
import { ownQuestionnaires } from './own.ts'
import type { Questionnaire } from './questionnaire.ts'
import { sdqs } from './sdq.ts'

export const questionnaires: readonly Questionnaire[] = [...ownQuestionnaires, ...sdqs]

export const findQuestionnaire = (id: string): Questionnaire | undefined => questionnaires.find(one => one.id === id)
