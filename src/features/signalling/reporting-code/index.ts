/** Files of the reporting code: what the portal, the demo and the nightly work may ask. Who is no reader is answered nothing by any of it. */
export { addEntry, type Written } from './entries/write-entry.ts'
export { showFamily, summariesForMe } from './family/decide.ts'
export type { Summary } from './family/summary.ts'
export { destroySuspicions, remindOfReportingCode } from './nightly.ts'
export { handOver, nameReader } from './readers/circle.ts'
export { reportingCodeWork } from './reporting-code-work.ts'
export { startEmergency, startSuspicion } from './start-suspicion.ts'
export type { SuspicionId, Words } from './suspicion.ts'
