import type { Section } from '../../../../knowledge/plan/sections.ts'

/** The page of the plan on which a section stands, behind the address of the plan. */
export const pathOfSection = (section: Section): string => paths[section]

const paths: Record<Section, string> = {
  reason: '',
  people: '',
  goals: '',
  strengths: '/verhaal',
  worries: '/verhaal',
  'earlier-help': '/verhaal',
  analysis: '/verhaal',
  result: '/verhaal',
  agreements: '/verhaal',
  'group-plan': '/verhaal',
  safety: '/veiligheid',
  measures: '/metingen',
  meetings: '/overleg',
  comments: '/gesprek',
}
