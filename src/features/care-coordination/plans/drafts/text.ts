import { format } from '../../../../platform/i18n/format.ts'

export const draftText = {
  kept: (at: Temporal.Instant) =>
    `Je was hier al aan het schrijven. Wat je typte, staat er weer. Bewaard op ${format.moment(at)}.`,
}
