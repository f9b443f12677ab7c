import type { Stretch } from '../../../../knowledge/waiting-line/busy.ts'

const stretch = ({ from, until }: Stretch): string => `${from}:00 – ${until}:00`

export const text = {
  title: 'Wanneer is het rustig?',
  now: { quiet: 'Nu rustig', busy: 'Nu druk' },
  about: 'Zo was het de afgelopen weken. Vandaag kan het anders zijn.',
  quiet: (all: readonly Stretch[]) => `rustig: ${all.map(stretch).join(' en ')}`,
  busy: (all: readonly Stretch[]) => `druk: ${all.map(stretch).join(' en ')}`,
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  take: 'Ben je er al? Neem een nummer',
}
