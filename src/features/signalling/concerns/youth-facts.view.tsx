import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { text } from './text.ts'
import { type ConcernYouth, youthName } from './youth.ts'

const words = text.youth

/** Whom it is about, in what the sender knew; what the sender did not know is left out. */
export const YouthFacts = ({ youth, about }: { readonly youth: ConcernYouth; readonly about: string }) => (
  <SummaryList
    items={[
      { label: words.name, value: youthName(youth) },
      ...(youth.birth
        ? [{ label: youth.birth.kind === 'born' ? words.born : words.expected, value: format.day(youth.birth.on) }]
        : []),
      { label: words.mother, value: youth.mother },
      { label: words.sex, value: youth.sex === 'unknown' ? '' : words.sexes[youth.sex] },
      {
        label: youth.postcode === null ? words.houseNumber : words.address,
        value: `${youth.postcode ?? ''} ${youth.houseNumber}`.trim(),
      },
      { label: text.aboutLabel, value: about },
    ].filter(item => item.value !== '')}
  />
)
