/**
 * A request for an allocation (315) or for a change of allocations (317), against what is known.
 * Source: iJw 3.2 TR304, TR347, TR349-TR351, TR357, TR374, TR411, TR412 (docs/sources.md, row `ijw-rules`).
 */
import { type Finding, found, isCurrent, type KnownAllocation } from './known.ts'
import type { MessageOf } from './messages.ts'

type Known = {
  /** References that this provider used in earlier requests. */
  readonly usedReferences: ReadonlySet<string>
  /** A request of this provider for this youth waits for its answer. */
  readonly hasOpenRequest: boolean
}

export const judgeRequest = (message: MessageOf<'JW315'>, known: Known): readonly Finding[] => [
  ...found(known.hasOpenRequest, 'Client', '9374'),
  ...message.Client.AangevraagdeProducten.AangevraagdProduct.flatMap(({ ReferentieAanbieder }, place) =>
    found(
      known.usedReferences.has(ReferentieAanbieder),
      `Client.AangevraagdeProducten.AangevraagdProduct[${place + 1}]`,
      '9347',
    ),
  ),
]

type KnownOfYouth = Known & {
  /** Of this youth and this provider. */
  readonly allocations: readonly KnownAllocation[]
  readonly today: string
}

export function judgeChange(message: MessageOf<'JW317'>, known: KnownOfYouth): readonly Finding[] {
  const asked = message.Client.Verzoek
  const same = asked.OngewijzigdeProducten?.OngewijzigdProduct ?? []
  const changed = asked.TeWijzigenProducten?.TeWijzigenProduct ?? []
  const current = known.allocations.filter(one => isCurrent(one, known.today))
  const named = new Set([...same, ...changed].map(({ ToewijzingNummer }) => ToewijzingNummer))
  const isCurrentOne = (number: string) => current.some(one => one.number === number)
  return [
    ...found(known.allocations.length === 0, 'Client', '8187'),
    ...found(known.hasOpenRequest, 'Client', '9374'),
    ...found(known.usedReferences.has(asked.ReferentieAanbieder), 'Client.Verzoek', '9347'),
    ...found(
      current.some(({ number }) => !named.has(number)),
      'Client.Verzoek',
      '9349',
    ),
    ...same.flatMap(({ ToewijzingNummer }, place) =>
      found(
        !isCurrentOne(ToewijzingNummer),
        `Client.Verzoek.OngewijzigdeProducten.OngewijzigdProduct[${place + 1}]`,
        '9350',
      ),
    ),
    ...changed.flatMap((one, place) =>
      judgeChanged(
        one,
        current.find(({ number }) => number === one.ToewijzingNummer),
        message.Header.BerichtIdentificatie.Dagtekening,
        `Client.Verzoek.TeWijzigenProducten.TeWijzigenProduct[${place + 1}]`,
      ),
    ),
  ]
}

type Verzoek = MessageOf<'JW317'>['Client']['Verzoek']
type Changed = NonNullable<Verzoek['TeWijzigenProducten']>['TeWijzigenProduct'][number]

function judgeChanged(
  asked: Changed,
  allocation: KnownAllocation | undefined,
  signedOn: string,
  path: string,
): readonly Finding[] {
  if (!allocation) return [{ path, code: '9351' }]
  const hasCode = allocation.product !== null && allocation.product.code !== null
  const isWholeTerm = asked.GewensteIngangsdatum === allocation.from
  return [
    ...found(asked.GewensteIngangsdatum <= signedOn && !isWholeTerm, path, '9357'),
    ...found(asked.Budget !== undefined && !isWholeTerm, path, '9373'),
    ...found(hasCode && asked.Omvang === undefined && asked.Budget === undefined, path, '9411'),
    ...found(!hasCode && asked.Omvang !== undefined, path, '9412'),
  ]
}
