export type { Figure, Figures, Period } from '../../knowledge/figures/figure.ts'
export type { PeriodFigures, ToldCategory, ToldFigure } from '../../knowledge/figures/figures-of-period.ts'
export { drawAdvice } from './advice/drawing/draw.ts'
export { openAdvice, publishAdvice, submitAdvice, writeChapter } from './advice/write-advice.ts'
export type { Division, NewFigures } from './funding/division.ts'
export { faultWords, placeWords, refusalWords } from './funding/fault-words.ts'
export { keepFigures } from './funding/keep-figures.ts'
export { readCounts } from './funding/read-counts.ts'
export { saveScenario } from './funding/save-scenario.ts'
export { keepNeighbourhoods } from './monitoring/neighbourhoods/keep-neighbourhoods.ts'
export { type CentreFigures, readFigures } from './monitoring/read-figures.ts'
export { readRollup } from './monitoring/rollup/read-rollup.ts'
export { rollUp } from './monitoring/rollup/roll-up.ts'
export type { Subject } from './monitoring/rollup/subjects.ts'
export { type Subject as RollupSubject, subjectNames as rollupSubjects } from './monitoring/rollup/subjects.ts'
export type { Area, DeliveredAreas, DeliveryId } from './neighbourhood-figures/area.ts'
export {
  lookAtFiles as lookAtNeighbourhoodFigures,
  neighbourhoodFiguresOf,
  takeIn as takeNeighbourhoodFigures,
} from './neighbourhood-figures/deliveries.ts'
export { addProduct, openPackage, setPrice } from './packages/keep-catalogue.ts'
export type { NewProduct } from './packages/product.ts'
export { watchAccess } from './privacy/anomalies/watch-access.ts'
export { openPart as openRegisterPart, writePart as writeRegisterPart } from './privacy/register/register.ts'
export { beginApplication, submitApplication, writeApplication } from './subsidies/applying/apply.ts'
export { askReport, decide, notePayment, replyToDecision, revisionOf } from './subsidies/deciding/decide.ts'
export { forgetSubsidyDrafts } from './subsidies/draft.ts'
export { getRound, ownApplication } from './subsidies/look-up.ts'
export { sendReport } from './subsidies/reports/send-report.ts'
export { openRound } from './subsidies/rounds/keep-round.ts'
export { noteSettled, reckonedWith, replyToSettlement, settleSubsidy } from './subsidies/settling/settle-subsidy.ts'
export type { ApplicationId, Line, NewRound } from './subsidies/subsidy.ts'
export { declareYouthHelp, openAsGiver as openYouthHelp } from './youth-information/declaring/declare.ts'
export {
  deliveriesOf as youthInformationDeliveriesOf,
  makeDelivery as makeYouthInformation,
  noteSending as noteYouthInformationSent,
  releaseDelivery as releaseYouthInformation,
} from './youth-information/delivering/deliver.ts'
export { remindOfYouthInformation } from './youth-information/delivering/remind.ts'
