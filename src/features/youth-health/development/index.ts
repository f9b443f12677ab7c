/** What a consultation uses of the Van Wiechen examination: the same fields, read back the same way. */

export { answerCorrected } from './answer-corrected.ts'
export { answerField, answersIn, longestRemark, remarkField } from './answers.form.ts'
export { type DevelopmentStory, developmentFor } from './development-for.ts'
export type { Examination, RecordedAnswer } from './examination.ts'
export { examinationsOf } from './examinations-of.ts'
export { signsOf } from './item-fields.view.tsx'
export { type NewExamination, recordAnswers } from './record-answers.ts'
export { type DevelopmentSigns, developmentSigns } from './signs.ts'
export { DevelopmentCard } from './signs-card.view.tsx'
export { findExaminations } from './store.ts'
export { text as developmentText } from './text.ts'
export { VanWiechenFields } from './van-wiechen-fields.view.tsx'
