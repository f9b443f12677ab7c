import type { WaitingWords } from '../waiting-words.ts'

export const en: WaitingWords = {
  title: 'Take a number',
  lead: place => `You are at ${place}. You do not have to give your name.`,
  waiting: count => {
    if (count === 0) return 'Nobody is waiting now.'
    return count === 1 ? 'One other person is waiting now.' : `People waiting now: ${count}.`
  },
  after: 'Then your phone shows how many people are still before you.',
  submit: 'Take a number',
  closed: 'We are not giving numbers at the moment.',
  closedBody: 'Ask at the desk, or call us.',
  hours: 'See the opening hours',
  toBoard: 'See whose turn it is',
  own: {
    number: 'Your number',
    waits: before => {
      if (before === 0) return 'You are next.'
      return before === 1 ? 'There is one person before you.' : `People before you: ${before}.`
    },
    called: desk => `It is your turn. Go to desk ${desk}.`,
    'no-show': 'It was your turn, but we did not see you. Go to the desk. Then it will soon be your turn.',
    helped: 'You have been helped. Good that you came.',
    left: 'You gave your number back. You are always welcome again.',
    closed: 'The desk is closed for today. Call us, or come another day.',
    code: 'Your code',
    codeAbout: 'Only with this code can you see your place in the line. It works today only.',
    renew: 'Refresh',
    again: 'This page refreshes by itself. Does that not work? Then press Refresh.',
    leave: 'Give my number back',
    over: 'This number is no longer valid',
    overBody: 'A number is valid for one day. Take a new number when you are with us.',
    takeNew: 'Take a new number',
  },
  board: {
    page: place => `Queue at ${place}`,
    title: 'Whose turn is it?',
    number: 'Number',
    desk: 'desk',
    called: (number, desk) => `Number ${number}, desk ${desk}`,
    nobody: 'It is nobody’s turn right now.',
    waiting: count => (count === 0 ? 'Nobody is waiting.' : `Still waiting: ${count}.`),
    sound: 'Read numbers aloud',
    renew: 'Refresh',
    back: 'To the site',
    otherLanguages: 'Other languages',
  },
  notReviewed: 'Nobody who speaks this language has checked these words yet. Not sure? Call us or walk in.',
}
