/** Requests to youth care, which municipality answers, and messages with providers of youth help (iJw). */
export { type Receiving, receiveMessage } from './messages/incoming/receive-message.ts'
export { messagesThatWait } from './messages/look-up.ts'
export { type NewProvider, setProvider } from './messages/providers/provider.ts'
export { beginInquiry, type Deciding, grantRequest, rejectRequest } from './messages/requests/decide.ts'
export { waitingRequests } from './messages/requests/look-up.ts'
export { sendingWork } from './messages/sending/send-message.ts'
export { checkFile } from './messages/xml/check-file.ts'
export { writeMessage } from './messages/xml/write-xml.ts'
export { FamilyRequests } from './requests/family-requests.view.tsx'
export { isTold, toldRequestsOf } from './requests/letters/told-requests.ts'
export {
  type Overview,
  openRequest,
  overviewOf,
  requestsAbout,
  requestsForFamily,
  type Seen,
} from './requests/look-up.ts'
export type { CareRequest, RequestId } from './requests/request.ts'
export { type RequestWork, requestWork } from './requests/request-work.ts'
export { findResponsible, lastFinding } from './requests/residence/find-responsible.ts'
export { destroyRequests } from './requests/retention/destroy-requests.ts'
export { maySee, type Standing } from './requests/rules.ts'
export { type NewRequest, type Refusal, type Sending, sendRequest } from './requests/send-request.ts'
export { findLateRequests } from './requests/steps/find-late.ts'
export { handOver, type NewStep, type StepTaking, takeStep } from './requests/steps/take-step.ts'
