import { format } from '../../../../platform/i18n/format.ts'

/** Of the screen on the wall; what who holds a number reads stands in words.ts. */
export const text = {
  title: (location: string) => `Wachtrij ${location}`,
  board: {
    title: 'Wie is er aan de beurt?',
    called: (number: number, desk: number) => `Nummer ${number}, balie ${desk}`,
    number: (number: number) => `Nummer ${number}`,
    desk: (desk: number) => `balie ${desk}`,
    nobody: 'Er is nu niemand aan de beurt.',
    waiting: (count: number) =>
      count === 0
        ? 'Er wacht niemand.'
        : `Er ${count === 1 ? 'wacht' : 'wachten'} nog ${format.count(count, 'iemand', 'mensen')}.`,
    sound: 'Lees nummers voor',
    renew: 'Ververs',
    back: 'Naar de site',
  },
}
