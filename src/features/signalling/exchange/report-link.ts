import type { ReportId } from '../referral-index/stored-report.ts'

/** Which organisation and which of its people a report is of. */
export type ReportLink = {
  readonly reportId: ReportId
  readonly organisation: string
  readonly reporter: string
  readonly reference: string | null
}
