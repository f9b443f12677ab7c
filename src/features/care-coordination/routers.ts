/** Every page of the slice: B5 coordination of care. Mounted in src/app.ts; where two addresses could both answer, the first here does. */
import type { Router } from '../../platform/web/router.ts'
import { aftercareList, aftercareOfPlan } from './aftercare/routes.tsx'
import { aftercareTerms } from './aftercare/terms/routes.tsx'
import { outreach } from './outreach/routes.tsx'
import { outreachTerms } from './outreach/terms/routes.tsx'
import { planChanges } from './plans/changes/routes.ts'
import { planContinuing } from './plans/continuing/routes.tsx'
import { planCoordination } from './plans/coordination/routes.tsx'
import { coordinationSetting } from './plans/coordination/settings/routes.tsx'
import { planDrafts } from './plans/drafts/routes.ts'
import { familyPlans } from './plans/family/routes.tsx'
import { planEditing } from './plans/goals/editing/routes.ts'
import { planGoals } from './plans/goals/routes.tsx'
import { planGroupPlan } from './plans/group-plan/routes.tsx'
import { planLanguage } from './plans/language/routes.tsx'
import { planOrigins, toPlan } from './plans/links/routes.tsx'
import { planLive } from './plans/live/routes.ts'
import { planMeasures } from './plans/measures/routes.tsx'
import { measureSettingPages } from './plans/measures/settings/routes.tsx'
import { planMeetings } from './plans/meetings/routes.tsx'
import { planClosing } from './plans/milestones/closing/routes.tsx'
import { planEvaluation } from './plans/milestones/evaluation/routes.tsx'
import { planMilestones } from './plans/milestones/routes.tsx'
import { planParticipants } from './plans/participants/routes.tsx'
import { stalledPlanPages } from './plans/process/routes.tsx'
import { planReview } from './plans/review/routes.tsx'
import { plans } from './plans/routes.tsx'
import { planSafety } from './plans/safety/routes.tsx'
import { planSight } from './plans/sight/routes.tsx'
import { planStory } from './plans/story/routes.tsx'
import { planTalk } from './plans/suggestions/routes.ts'
import { planSupporters } from './plans/supporters/routes.tsx'
import { familyTasks } from './plans/tasks/routes.tsx'
import { planVersions } from './plans/versions/routes.ts'
import { planWords } from './plans/words/routes.tsx'

export const careCoordination: readonly Router[] = [
  toPlan,
  outreach,
  aftercareList,
  aftercareOfPlan.work,
  aftercareOfPlan.family,
  aftercareTerms,
  outreachTerms,
  stalledPlanPages,
  coordinationSetting,
  plans,
  planCoordination.work,
  planCoordination.family,
  planParticipants,
  planWords,
  planEditing.work,
  planGoals,
  planSafety.work,
  planSafety.family,
  planGroupPlan.work,
  planGroupPlan.family,
  planStory.work,
  planStory.family,
  planSight.work,
  planSight.family,
  planSupporters.work,
  planSupporters.family,
  familyTasks,
  planReview,
  planLanguage.work,
  planLanguage.family,
  planMeetings.work,
  planMeetings.family,
  planMilestones,
  planOrigins.work,
  planOrigins.family,
  planEvaluation.work,
  planEvaluation.family,
  planClosing,
  planContinuing.work,
  planContinuing.family,
  planMeasures.work,
  planMeasures.family,
  measureSettingPages,
  familyPlans,
  planEditing.family,
  planChanges.work,
  planChanges.family,
  planTalk.work,
  planTalk.family,
  planVersions.work,
  planVersions.family,
  planLive.work,
  planLive.family,
  planDrafts.work,
  planDrafts.family,
]
