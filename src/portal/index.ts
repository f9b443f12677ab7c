/** What others may do of Mijn CJG: the nightly work, and what the story of the demo plays. */

export { setAgeSetting } from './ages/age-setting.ts'
export { announceAges } from './ages/announce.ts'
export { logOf } from './log/load-log.ts'
export { askAboutLook } from './log/questions/ask-about-look.ts'
export { answerQuestion as answerLookQuestion, explainLook } from './log/questions/desk.ts'
export { askRight } from './rights/ask-right.ts'
export { type PrivacyWork, privacyWork } from './rights/desk/work.ts'
export { carryOut, decideRight } from './rights/desk.ts'
