// Generated from the migrated database by scripts/generate-tables.ts. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** Read as unknown, so that it is parsed before it is used; written as anything but nothing. */
export type Json = ColumnType<unknown, {}, {}>

export type Tables = {
  'advice.chapter': {
    municipality: string
    year: number
    chapter: 'youth' | 'reach' | 'health' | 'questions' | 'signals' | 'help' | 'waiting' | 'money' | 'recommendations'
    version: number
    words: string
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'advice.drawing': {
    municipality: string
    year: number
    ordinal: number
    figures: Json
    drawn_at: Temporal.Instant
    drawn_by: string
    drawn_by_name: string
  }
  'advice.publication': {
    municipality: string
    year: number
    ordinal: number
    published_at: Temporal.Instant
    published_by: string
    published_by_name: string
  }
  'advice.submission': {
    municipality: string
    year: number
    ordinal: number
    drawing: number
    content: Json
    submitted_at: Temporal.Instant
    submitted_by: string
    submitted_by_name: string
  }
  'audit.event': {
    municipality: string
    number: number
    id: string
    at: Temporal.Instant
    event: string
    outcome: string
    object: string
    subject_id: string | null
    actor_kind: string
    actor_id: string
    actor_name: string
    actor_roles: string
    organisation_id: string | null
    request_id: string
    detail: string
    previous_hash: Buffer
    hash: Buffer
  }
  'auth.account': {
    municipality: string
    id: string
    sign_in_name: string
    display_name: string
    subject_id: string
    password_hash: string | null
    second_factor_sealed: Buffer | null
    demo_slug: string | null
    closed_on: Temporal.PlainDate | null
  }
  'auth.account_standing': {
    municipality: string
    id: string
    account_id: string
    state: 'open' | 'locked'
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'auth.activation': {
    municipality: string
    id: string
    invitation_id: string
    sign_in_name: string
    password_hash: string
    second_factor_sealed: Buffer
    made_at: Temporal.Instant
  }
  'auth.client': {
    municipality: string
    id: string
    name: string
    organisation_id: string
    registered_at: Temporal.Instant
  }
  'auth.client_secret': {
    municipality: string
    id: string
    client_id: string
    hash: Buffer
    made_at: Temporal.Instant
    made_by_name: string
    earlier_until: Temporal.Instant
  }
  'auth.client_standing': {
    municipality: string
    id: string
    client_id: string
    state: 'open' | 'blocked'
    scopes: string[]
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'auth.client_token': {
    municipality: string
    hash: Buffer
    client_id: string
    scopes: string[]
    issued_at: Temporal.Instant
    expires_at: Temporal.Instant
  }
  'auth.client_use': {
    municipality: string
    client_id: string
    last_used_at: Temporal.Instant
  }
  'auth.handover': {
    municipality: string
    hash: Buffer
    account_id: string
    home: string
    home_session: Buffer
    device: string
    expires_at: Temporal.Instant
  }
  'auth.invitation': {
    municipality: string
    id: string
    subject_id: string
    display_name: string
    roles: string[]
    purpose: 'open' | 'renew'
    identity: 'document-seen' | 'known-in-person' | 'asked-by-family'
    note: string
    token_hash: Buffer
    made_at: Temporal.Instant
    made_by: string
    made_by_name: string
    expires_at: Temporal.Instant
  }
  'auth.invitation_end': {
    municipality: string
    invitation_id: string
    how: 'used' | 'withdrawn' | 'replaced'
    ended_at: Temporal.Instant
  }
  'auth.openid_attempt': {
    municipality: string
    state_hash: Buffer
    ticket_hash: Buffer
    audience: 'families' | 'staff'
    issuer: string
    nonce: string
    verifier_sealed: Buffer
    least: string | null
    back: string
    linking_account_id: string | null
    expires_at: Temporal.Instant
  }
  'auth.openid_link': {
    municipality: string
    issuer: string
    pseudonym_hash: Buffer
    account_id: string
    linked_at: Temporal.Instant
  }
  'auth.openid_setting': {
    municipality: string
    id: string
    audience: 'families' | 'staff'
    state: 'on' | 'off'
    label: string
    issuer: string
    client_id: string
    secret_sealed: Buffer
    levels: string[]
    least: string | null
    high: string | null
    claim: string
    claim_holds: 'bsn' | 'pseudonym' | 'sign-in-name'
    mandate_claim: string | null
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'auth.recovery_code': {
    municipality: string
    account_id: string
    hash: Buffer
    made_at: Temporal.Instant
    used_at: Temporal.Instant | null
  }
  'auth.refused_sign_in': {
    municipality: string
    id: string
    name_fingerprint: Buffer
    at: Temporal.Instant
  }
  'auth.representation': {
    municipality: string
    id: string
    represented_id: string
    represented_name: string
    representative_id: string
    representative_name: string
    kind: 'curator' | 'mentor' | 'mandate'
    scope: 'see' | 'act'
    ground: 'court-decision' | 'document-seen' | 'claim'
    reference: string
    since: Temporal.PlainDate
    until: Temporal.PlainDate | null
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'auth.representation_end': {
    municipality: string
    representation_id: string
    ended_on: Temporal.PlainDate
    why: string
    ended_at: Temporal.Instant
    ended_by: string
    ended_by_name: string
  }
  'auth.role_grant': {
    municipality: string
    account_id: string
    role: string
    organisation_id: string | null
    granted_on: Temporal.PlainDate
  }
  'auth.session': {
    municipality: string
    id: Buffer
    account_id: string
    started_at: Temporal.Instant
    seen_at: Temporal.Instant
    way: Generated<'password' | 'openid-families' | 'openid-staff' | 'cast' | 'handover'>
    device: Generated<'phone' | 'tablet' | 'computer' | 'unknown'>
    assurance: Generated<'usual' | 'high'>
    acting_by: string | null
    acting_roles: Generated<string[]>
  }
  'auth.sign_in': {
    municipality: string
    id: string
    account_id: string
    way: 'password' | 'openid-families' | 'openid-staff' | 'cast' | 'handover'
    device: 'phone' | 'tablet' | 'computer' | 'unknown'
    level: string | null
    at: Temporal.Instant
  }
  'auth.used_code': {
    municipality: string
    account_id: string
    step: number
    used_at: Temporal.Instant
  }
  'care_coordination.action': {
    municipality: string
    id: string
    plan_id: string
    goal_id: string
    title: string
    owner_id: string
    due_on: Temporal.PlainDate | null
    rhythm: string
    added_at: Temporal.Instant
    added_by: string
  }
  'care_coordination.action_move': {
    municipality: string
    action_id: string
    version: number
    plan_id: string
    lane: 'to-do' | 'doing' | 'done'
    moved_at: Temporal.Instant
    moved_by: string
  }
  'care_coordination.action_reminder': {
    municipality: string
    action_id: string
    due_on: Temporal.PlainDate
    moment: 'before' | 'after'
    reminded_at: Temporal.Instant
  }
  'care_coordination.action_version': {
    municipality: string
    action_id: string
    version: number
    plan_id: string
    title: string
    owner_id: string
    due_on: Temporal.PlainDate | null
    rhythm: string
    written_at: Temporal.Instant
    written_by: string
    proposed_by: string | null
  }
  'care_coordination.action_withdrawal': {
    municipality: string
    action_id: string
    plan_id: string
    withdrawn_at: Temporal.Instant
    withdrawn_by: string
    reason: string
  }
  'care_coordination.aftercare_call': {
    municipality: string
    id: string
    plan_id: string
    month: number
    called_on: Temporal.PlainDate
    outcome: 'reached' | 'not-reached' | 'declines'
    how: 'holds' | 'slips' | 'back' | null
    score: number | null
    words: string
    called_at: Temporal.Instant
    called_by: string
  }
  'care_coordination.aftercare_reopening': {
    municipality: string
    plan_id: string
    new_plan_id: string
    reopened_at: Temporal.Instant
    reopened_by: string
  }
  'care_coordination.aftercare_settled': {
    municipality: string
    plan_id: string
    month: number
    call_id: string
  }
  'care_coordination.aftercare_terms': {
    municipality: string
    id: string
    months: number[]
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'care_coordination.aftercare_wish': {
    municipality: string
    plan_id: string
    version: number
    wants: 'yes' | 'no'
    caller_id: string
    words: string
    said_at: Temporal.Instant
    written_by: string
  }
  'care_coordination.closure_agreement': {
    municipality: string
    plan_id: string
    help_after: 'same-or-heavier' | 'lighter' | 'none-for-now' | 'none'
    family_does: string
    help_goes_on: string
    whom_to_call: string
  }
  'care_coordination.closure_goal': {
    municipality: string
    plan_id: string
    goal_id: string
    outcome: 'reached' | 'partly' | 'not'
  }
  'care_coordination.comment': {
    municipality: string
    id: string
    plan_id: string
    words: string
    written_at: Temporal.Instant
    written_by: string
    part_id: string | null
    answers_id: string | null
  }
  'care_coordination.comment_settlement': {
    municipality: string
    comment_id: string
    plan_id: string
    settled_at: Temporal.Instant
    settled_by: string
  }
  'care_coordination.coordination': {
    municipality: string
    plan_id: string
    version: number
    participant_id: string
    since: Temporal.Instant
    decided_by: string
  }
  'care_coordination.coordination_answer': {
    municipality: string
    request_id: string
    answer: 'accepted' | 'declined' | 'withdrawn'
    words: string
    answered_at: Temporal.Instant
    answered_by: string
  }
  'care_coordination.coordination_request': {
    municipality: string
    id: string
    plan_id: string
    for_version: number
    participant_id: string
    words: string
    asked_at: Temporal.Instant
    asked_by: string
  }
  'care_coordination.coordination_setting': {
    municipality: string
    id: string
    never_lead: string
    family_leads: 'yes' | 'no'
    without_coordinator_days: number
    evaluation_days: number
    late_actions: number
    late_days: number
    still_weeks: number
    remind_before_days: number
    remind_after_days: number
    escalation: Json
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'care_coordination.coordinator_wish': {
    municipality: string
    id: string
    plan_id: string
    words: string
    asked_at: Temporal.Instant
    asked_by: string
  }
  'care_coordination.coordinator_wish_answer': {
    municipality: string
    wish_id: string
    words: string
    answered_at: Temporal.Instant
    answered_by: string
  }
  'care_coordination.departure': {
    municipality: string
    participant_id: string
    left_at: Temporal.Instant
    recorded_by: string
  }
  'care_coordination.evaluation': {
    municipality: string
    plan_id: string
    version: number
    planned_on: Temporal.PlainDate
    findings: string | null
    set_at: Temporal.Instant
    set_by: string
  }
  'care_coordination.evaluation_decision': {
    municipality: string
    plan_id: string
    version: number
    decision: 'go-on' | 'scale-down' | 'scale-up' | 'stop'
    reason: string
  }
  'care_coordination.evaluation_goal': {
    municipality: string
    plan_id: string
    version: number
    goal_id: string
    outcome: 'reached' | 'partly' | 'not'
  }
  'care_coordination.evaluation_voice': {
    municipality: string
    plan_id: string
    version: number
    participant_id: string
    ordinal: number
    words: string
    written_at: Temporal.Instant
    written_by: string
  }
  'care_coordination.family_words': {
    municipality: string
    about_id: string
    version: number
    plan_id: string
    words: string
    written_at: Temporal.Instant
    written_by: string
    proposed_by: string | null
  }
  'care_coordination.goal': {
    municipality: string
    id: string
    plan_id: string
    number: number
    title: string
    life_area: string
    seen_by: string
    baseline: string
    feasible: boolean | null
    due_on: Temporal.PlainDate
    added_at: Temporal.Instant
    added_by: string
  }
  'care_coordination.goal_continuation': {
    municipality: string
    goal_id: string
    continues_id: string
  }
  'care_coordination.goal_owner': {
    municipality: string
    goal_id: string
    participant_id: string
  }
  'care_coordination.goal_version': {
    municipality: string
    goal_id: string
    version: number
    plan_id: string
    title: string
    life_area: string
    seen_by: string
    baseline: string
    feasible: boolean | null
    due_on: Temporal.PlainDate
    owner_ids: string[]
    written_at: Temporal.Instant
    written_by: string
    proposed_by: string | null
  }
  'care_coordination.goal_withdrawal': {
    municipality: string
    goal_id: string
    plan_id: string
    withdrawn_at: Temporal.Instant
    withdrawn_by: string
    reason: string
  }
  'care_coordination.group_plan_step': {
    municipality: string
    id: string
    plan_id: string
    step: 'offered' | 'makes' | 'declined' | 'wants-it-written'
    taken_on: Temporal.PlainDate
    ready_by: Temporal.PlainDate | null
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'care_coordination.join_answer': {
    municipality: string
    request_id: string
    answer: 'yes' | 'no'
    answered_at: Temporal.Instant
    answered_by: string
  }
  'care_coordination.join_request': {
    municipality: string
    id: string
    plan_id: string
    professional_id: string
    name: string
    organisation: string
    reason: string
    kind: 'concern' | 'match' | 'care-team-item' | 'request' | 'referral' | null
    source_id: string | null
    asked_at: Temporal.Instant
  }
  'care_coordination.language_choice': {
    municipality: string
    subject_id: string
    chosen_at: Temporal.Instant
    language: 'nl' | 'en' | 'tr' | 'ar' | 'pl' | 'uk' | 'fr' | 'es'
  }
  'care_coordination.measure': {
    municipality: string
    id: string
    plan_id: string
    kind: 'self-reliance' | 'safety' | 'goal' | 'satisfaction'
    subject_id: string | null
    version: 'adult' | 'youth' | 'household' | null
    domain: string | null
    goal_id: string | null
    goal_scale: 'zero-to-ten' | 'gas' | null
    value: number
    measured_on: Temporal.PlainDate
    given_by: string
    words: string
    audience: 'everyone' | 'professionals'
    replaces: string | null
    reason: string
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'care_coordination.measure_setting': {
    municipality: string
    id: string
    goal_scale: 'zero-to-ten' | 'gas'
    safety_low: string
    safety_high: string
    full_months: number
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'care_coordination.meeting': {
    municipality: string
    id: string
    plan_id: string
    called_at: Temporal.Instant
    called_by: string
  }
  'care_coordination.meeting_action': {
    municipality: string
    meeting_id: string
    action_id: string
  }
  'care_coordination.meeting_attendance': {
    municipality: string
    meeting_id: string
    version: number
    participant_id: string
  }
  'care_coordination.meeting_cancellation': {
    municipality: string
    meeting_id: string
    reason: string
    cancelled_at: Temporal.Instant
    cancelled_by: string
  }
  'care_coordination.meeting_invitee': {
    municipality: string
    meeting_id: string
    participant_id: string
    invited_at: Temporal.Instant
    invited_by: string
  }
  'care_coordination.meeting_minutes': {
    municipality: string
    meeting_id: string
    version: number
    words: string
    decisions: string
    written_at: Temporal.Instant
    written_by: string
  }
  'care_coordination.meeting_reply': {
    municipality: string
    meeting_id: string
    participant_id: string
    version: number
    answer: 'comes' | 'does-not-come' | 'maybe'
    replied_at: Temporal.Instant
  }
  'care_coordination.meeting_review': {
    municipality: string
    meeting_id: string
    started_at: Temporal.Instant
    started_by: string
  }
  'care_coordination.meeting_time': {
    municipality: string
    meeting_id: string
    version: number
    starts_at: Temporal.Instant
    minutes: number
    place: string
    video_link: string
    points: string
    set_at: Temporal.Instant
    set_by: string
  }
  'care_coordination.origin': {
    municipality: string
    plan_id: string
    kind: 'concern' | 'match' | 'care-team-item' | 'request' | 'referral'
    source_id: string
    laid_at: Temporal.Instant
    laid_by: string
  }
  'care_coordination.outreach': {
    municipality: string
    id: string
    child_id: string
    ground: 'family-agreed' | 'public-task' | 'serious-danger'
    ground_words: string
    reason: string
    started_on: Temporal.PlainDate
    started_at: Temporal.Instant
    started_by: string
  }
  'care_coordination.outreach_attempt': {
    municipality: string
    id: string
    outreach_id: string
    tried_on: Temporal.PlainDate
    way: 'visit' | 'phone' | 'letter' | 'message' | 'through-others' | 'elsewhere'
    outcome: 'nobody-reached' | 'turned-away' | 'spoke' | 'will-meet' | 'accepts-help'
    words: string
    agreed: string
    meet_on: Temporal.PlainDate | null
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'care_coordination.outreach_departure': {
    municipality: string
    outreach_id: string
    professional_id: string
    joined_at: Temporal.Instant
    left_at: Temporal.Instant
    recorded_by: string
  }
  'care_coordination.outreach_end': {
    municipality: string
    outreach_id: string
    ended_on: Temporal.PlainDate
    outcome: 'in-plan' | 'other-help' | 'not-needed' | 'family-declines' | 'moved' | 'reported'
    words: string
    ended_at: Temporal.Instant
    ended_by: string
  }
  'care_coordination.outreach_return': {
    municipality: string
    visit_id: string
    returned_at: Temporal.Instant
    recorded_by: string
  }
  'care_coordination.outreach_review': {
    municipality: string
    outreach_id: string
    version: number
    planned_on: Temporal.PlainDate
    findings: string | null
    set_at: Temporal.Instant
    set_by: string
  }
  'care_coordination.outreach_safety': {
    municipality: string
    outreach_id: string
    version: number
    precaution: 'as-usual' | 'two-together' | 'not-at-home' | 'with-police'
    words: string
    set_at: Temporal.Instant
    set_by: string
  }
  'care_coordination.outreach_telling': {
    municipality: string
    outreach_id: string
    told_on: Temporal.PlainDate
    words: string
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'care_coordination.outreach_terms': {
    municipality: string
    id: string
    attempt_days: number
    review_weeks: number
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'care_coordination.outreach_visit': {
    municipality: string
    id: string
    outreach_id: string
    worker_id: string
    watcher_id: string
    left_at: Temporal.Instant
    back_by: Temporal.Instant
  }
  'care_coordination.outreach_worker': {
    municipality: string
    outreach_id: string
    professional_id: string
    joined_at: Temporal.Instant
    joined_by: string
  }
  'care_coordination.participant': {
    municipality: string
    id: string
    plan_id: string
    kind: 'family' | 'network' | 'professional'
    subject_id: string | null
    name: string
    part: string
    joined_at: Temporal.Instant
    joined_by: string
  }
  'care_coordination.plan': {
    municipality: string
    id: string
    family_id: string
    family_name: string
    ordinal: number
    started_on: Temporal.PlainDate
    clear_on: Temporal.PlainDate
    match_id: string | null
  }
  'care_coordination.plan_agreement': {
    municipality: string
    plan_id: string
    agreed_on: Temporal.PlainDate
    manner: 'spoken' | 'written'
    recorded_at: Temporal.Instant
    recorded_by: string
    number: number | null
  }
  'care_coordination.plan_agreement_party': {
    municipality: string
    plan_id: string
    participant_id: string
  }
  'care_coordination.plan_change': {
    municipality: string
    plan_id: string
    revision: number
    object: string
    part_id: string | null
    about: string[]
    home_of: string | null
    is_new: boolean
    changed_at: Temporal.Instant
    changed_by: string
    section: string
  }
  'care_coordination.plan_closure': {
    municipality: string
    plan_id: string
    closed_on: Temporal.PlainDate
    outcome: 'goals-reached' | 'family-goes-on' | 'other-help' | 'family-stopped' | 'moved'
    words: string
    closed_at: Temporal.Instant
    closed_by: string
  }
  'care_coordination.plan_continuation': {
    municipality: string
    plan_id: string
    continues_id: string
  }
  'care_coordination.plan_draft': {
    municipality: string
    plan_id: string
    place: string
    professional_id: string
    typed: Json
    saved_at: Temporal.Instant
  }
  'care_coordination.plan_form': {
    municipality: string
    plan_id: string
    version: number
    form: 'light' | 'full'
    reason: string
    chosen_at: Temporal.Instant
    chosen_by: string
  }
  'care_coordination.plan_look': {
    municipality: string
    plan_id: string
    looked_by: string
    revision: number
    looked_at: Temporal.Instant
  }
  'care_coordination.plan_part': {
    municipality: string
    id: string
    plan_id: string
    kind: 'strength' | 'worry' | 'safety-worry' | 'earlier-help' | 'agreement' | 'bottom-line'
  }
  'care_coordination.plan_part_end': {
    municipality: string
    part_id: string
    plan_id: string
    reason: string
    ended_at: Temporal.Instant
    ended_by: string
  }
  'care_coordination.plan_part_version': {
    municipality: string
    part_id: string
    version: number
    plan_id: string
    about: string[]
    home_of: string | null
    what: string
    since: string
    effect: string
    life_area: string | null
    priority: 'first' | 'next' | 'later' | null
    seriousness: string
    reporting_code: 'followed' | 'not-followed' | 'unknown' | null
    by_whom: string
    result: string
    watched_by: string | null
    written_at: Temporal.Instant
    written_by: string
  }
  'care_coordination.plan_signature': {
    municipality: string
    plan_id: string
    number: number
    participant_id: string
    ordinal: number
    answer: 'agree' | 'agree-with-remark' | 'disagree'
    remark: string
    manner: 'spoken' | 'written' | 'online'
    answered_on: Temporal.PlainDate
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'care_coordination.plan_text': {
    municipality: string
    plan_id: string
    topic: 'analysis' | 'result' | 'group-plan' | 'crisis' | 'safety-review'
    version: number
    words: string
    written_at: Temporal.Instant
    written_by: string
  }
  'care_coordination.plan_version': {
    municipality: string
    plan_id: string
    number: number
    revision: number
    held: Json
    note: string
    fixed_at: Temporal.Instant
    fixed_by: string
  }
  'care_coordination.process_decision': {
    municipality: string
    id: string
    request_id: string
    plan_id: string
    words: string
    decided_at: Temporal.Instant
    decided_by: string
  }
  'care_coordination.process_entry': {
    municipality: string
    request_id: string
    participant_id: string
    entered_at: Temporal.Instant
  }
  'care_coordination.process_request': {
    municipality: string
    id: string
    plan_id: string
    reason: string
    asked_at: Temporal.Instant
    asked_by: string
  }
  'care_coordination.record_notice': {
    municipality: string
    plan_id: string
    version: number
    answer: 'shown' | 'hidden'
    decided_at: Temporal.Instant
    decided_by: string
  }
  'care_coordination.safety_agreement': {
    municipality: string
    id: string
    plan_id: string
    at_sign: string
    agreed: string
    watched_by: string | null
    written_at: Temporal.Instant
    written_by: string
  }
  'care_coordination.safety_agreement_end': {
    municipality: string
    agreement_id: string
    ended_at: Temporal.Instant
    ended_by: string
    reason: string
  }
  'care_coordination.section_choice': {
    municipality: string
    id: string
    plan_id: string
    section: 'reason' | 'people' | 'strengths' | 'worries' | 'safety' | 'earlier-help' | 'analysis' | 'result' | 'goals' | 'agreements' | 'measures' | 'meetings' | 'comments' | 'group-plan'
    participant_id: string
    opens: boolean
    said_by: string
    said_at: Temporal.Instant
    recorded_by: string
  }
  'care_coordination.stalled_plan_told': {
    municipality: string
    plan_id: string
    since: Temporal.PlainDate
    party: 'coordinator' | 'process-coordinator'
    told_at: Temporal.Instant
  }
  'care_coordination.suggestion': {
    municipality: string
    id: string
    plan_id: string
    part_id: string
    line: string
    read_version: number
    words: string
    why: string
    proposed_at: Temporal.Instant
    proposed_by: string
  }
  'care_coordination.suggestion_decision': {
    municipality: string
    suggestion_id: string
    plan_id: string
    decision: 'accepted' | 'declined' | 'withdrawn'
    reason: string
    version: number | null
    decided_at: Temporal.Instant
    decided_by: string
  }
  'care_coordination.supporter_invitation': {
    municipality: string
    participant_id: string
    plan_id: string
    email: string | null
    agreed_by: string
    invited_at: Temporal.Instant
    invited_by: string
  }
  'centre.agreement': {
    municipality: string
    id: string
    agreed_at: Temporal.Instant
  }
  'centre.agreement_end': {
    municipality: string
    agreement_id: string
    ended_on: Temporal.PlainDate
    why: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'centre.agreement_setting': {
    municipality: string
    id: string
    warn_days: number
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'centre.agreement_text': {
    municipality: string
    agreement_id: string
    nth: number
    kind: 'covenant' | 'processing' | 'exchange' | 'cooperation'
    title: string
    organisations: string[]
    other_parties: string
    purpose: string
    legal_ground: string
    ground_seen_on: Temporal.PlainDate | null
    which_data: string
    from_day: Temporal.PlainDate
    until_day: Temporal.PlainDate | null
    signed_on: Temporal.PlainDate | null
    signed_by: string
    document: string
    reason: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'centre.agreement_warning': {
    municipality: string
    agreement_id: string
    until_day: Temporal.PlainDate
    warned_at: Temporal.Instant
  }
  'centre.basic_model_setting': {
    municipality: string
    id: string
    months: number
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'centre.centre': {
    municipality: string
    host: string
    theme: string
    phone: string
    opened_on: Temporal.PlainDate
  }
  'centre.founding': {
    id: string
    code_hash: Buffer
    for_code: string | null
    host: string | null
    made_at: Temporal.Instant
    expires_at: Temporal.Instant
  }
  'centre.founding_choice': {
    founding_id: string
    id: string
    for_code: string
    phone: string
    theme: string
    chosen_at: Temporal.Instant
    second_factor_sealed: Buffer
  }
  'centre.founding_end': {
    founding_id: string
    how: 'used' | 'replaced'
    at: Temporal.Instant
  }
  'centre.holiday_setting': {
    municipality: string
    id: string
    closed_on: string[]
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'centre.location': {
    municipality: string
    id: string
    name: string
    street: string
    postcode: string
    town: string
    ordinal: number
    about: Generated<string>
    closed_on: Temporal.PlainDate | null
    version: Generated<number>
  }
  'centre.module_switch': {
    municipality: string
    module: string
    switched_at: Temporal.Instant
    switched_on: boolean
    switched_by: string
    legal_ground: string
  }
  'centre.municipality': {
    code: string
    name: string
    province: string
    youth_care_region: string
    safety_region: string
    fictional: boolean
  }
  'centre.offer': {
    municipality: string
    id: string
    organisation_id: string
    name: string
    description: string
    minimum_age: number
    maximum_age: number
    cost: string
    languages: string[]
    waiting_weeks: number | null
    checked_on: Temporal.PlainDate
    available_until: Temporal.PlainDate | null
    cost_kind: Generated<'free' | 'contribution' | 'insured' | 'unknown'>
    for_whom: Generated<string[]>
    way_in: Generated<string>
    version: Generated<number>
    search: GeneratedAlways<string>
  }
  'centre.offer_check_setting': {
    municipality: string
    id: string
    months: number
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'centre.offer_import': {
    municipality: string
    id: string
    content: string
    changes: number
    kept_at: Temporal.Instant
    recorded_by: string
  }
  'centre.offer_place': {
    municipality: string
    offer_id: string
    ordinal: number
    kind: 'there' | 'at-home' | 'online'
    name: string
    street: string
    postcode: string
    town: string
  }
  'centre.offer_warning': {
    municipality: string
    offer_id: string
    gone_on: Temporal.PlainDate
    kind: 'soon' | 'gone'
    warned_at: Temporal.Instant
  }
  'centre.opening': {
    municipality: string
    location_id: string
    weekday: number
    opens_at: string
    closes_at: string
  }
  'centre.opening_exception': {
    municipality: string
    id: string
    location_id: string
    on_day: Temporal.PlainDate
    kind: 'closed' | 'hours' | 'as-usual'
    opens_at: string | null
    closes_at: string | null
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'centre.organisation': {
    municipality: string
    id: string
    name: string
    kind: string
    phone: string | null
    email: string | null
    ended_on: Temporal.PlainDate | null
  }
  'centre.part_filling': {
    municipality: string
    id: string
    version: number
    parts: string[]
    organisation_id: string
    title: string
    parties: string
    from_on: Temporal.PlainDate
    until_on: Temporal.PlainDate | null
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'centre.part_warning': {
    municipality: string
    part: string
    until_on: Temporal.PlainDate
    warned_at: Temporal.Instant
  }
  'centre.postcode_area': {
    municipality: string
    id: string
    location_id: string
    areas: string
    valid_from: Temporal.PlainDate
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'centre.professional': {
    municipality: string
    id: string
    organisation_id: string
    name: string
    profession: string
    phone: string | null
    email: string | null
    left_on: Temporal.PlainDate | null
  }
  'centre.public_profile': {
    municipality: string
    profile_id: string
    nth: number
    kind: 'professional' | 'director' | 'alderman'
    name: string
    position: string
    may_be_asked: string
    phone: string
    email: string
    agreed_on: Temporal.PlainDate | null
    agreed_how: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
    professional_id: string | null
    topics: Generated<string[]>
    organisation: Generated<string>
  }
  'centre.region': {
    id: string
    name: string
    kind: 'public-health' | 'youth-care' | 'other'
    founded_at: Temporal.Instant
    founded_in: string
  }
  'centre.region_centre': {
    region_id: string
    centre: string
    since: Temporal.PlainDate
    recorded_at: Temporal.Instant
  }
  'centre.region_centre_end': {
    region_id: string
    centre: string
    since: Temporal.PlainDate
    ended_on: Temporal.PlainDate
    recorded_at: Temporal.Instant
  }
  'centre.secondment': {
    municipality: string
    id: string
    home: string
    away: string
    professional_id: string
    name: string
    profession: string
    phone: string | null
    email: string | null
    employer: string
    work: string
    from_day: Temporal.PlainDate
    until_day: Temporal.PlainDate
    asked_at: Temporal.Instant
    asked_by: string
    asked_by_name: string
  }
  'centre.secondment_answer': {
    municipality: string
    secondment_id: string
    agreed: boolean
    roles: string[]
    subject_id: string | null
    reason: string
    answered_at: Temporal.Instant
    answered_by: string
    answered_by_name: string
  }
  'centre.secondment_end': {
    municipality: string
    secondment_id: string
    ended_on: Temporal.PlainDate
    why: string
    ended_at: Temporal.Instant
    ended_in: string
    ended_by: string
    ended_by_name: string
  }
  'centre.set_up_step': {
    municipality: string
    step: 'location' | 'agreements' | 'modules' | 'people'
    done_at: Temporal.Instant
    done_by: string
  }
  'centre.spear_point': {
    municipality: string
    id: string
    set_at: Temporal.Instant
  }
  'centre.spear_point_end': {
    municipality: string
    spear_point_id: string
    why: string
    ended_on: Temporal.PlainDate
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'centre.spear_point_look_back': {
    municipality: string
    spear_point_id: string
    id: string
    value: number | null
    words: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'centre.spear_point_text': {
    municipality: string
    spear_point_id: string
    nth: number
    title: string
    why: string
    from_day: Temporal.PlainDate
    until_day: Temporal.PlainDate
    subject: string
    breakdown: string
    category: string
    start_value: number
    target_value: number
    responsible: string
    reason: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
    unit: Generated<'count' | 'share'>
  }
  'centre.taken_time': {
    municipality: string
    id: string
    professional_id: string
    room_id: string | null
    starts_at: Temporal.Instant
    ends_at: Temporal.Instant
    is_extra: boolean
    held_until: Temporal.Instant | null
  }
  'centre.waiting_time': {
    municipality: string
    id: string
    offer_id: string
    weeks: number | null
    said_on: Temporal.PlainDate
    said_by: string
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'funding.figures': {
    municipality: string
    fingerprint: string
    year: number
    source: string
    dated_on: Temporal.PlainDate
    kept_at: Temporal.Instant
    kept_by: string
    kept_by_name: string
  }
  'funding.municipality_figures': {
    municipality: string
    fingerprint: string
    code: string
    name: string
    youths: number
    minorities: number
    single_parents: number
    low_incomes: number
  }
  'funding.scenario_version': {
    municipality: string
    scenario_id: string
    version: number
    name: string
    fingerprint: string
    year: number
    total_euros: number
    weight_youths: string
    weight_minorities: string
    weight_single_parents: string
    weight_low_incomes: string
    weights_source: string
    weights_dated_on: Temporal.PlainDate | null
    saved_at: Temporal.Instant
    saved_by: string
    saved_by_name: string
  }
  'guidance.choice': {
    municipality: string
    id: string
    question_id: string
    offer_id: string
    way: 'in-portal' | 'together'
    chosen_at: Temporal.Instant
    chosen_by: string
    chosen_by_name: string
    words: string
  }
  'guidance.consent': {
    municipality: string
    referral_id: string
    person_id: string
    party: 'youth' | 'parents-with-custody' | 'representative'
    says: 'yes' | 'no'
    given_on: Temporal.PlainDate
    recorded_by: string
  }
  'guidance.ending': {
    municipality: string
    referral_id: string
    ended_on: Temporal.PlainDate
    outcome: 'finished' | 'family-stopped' | 'to-other-help' | 'moved'
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'guidance.introduction': {
    municipality: string
    id: string
    referral_id: string
    planned_at: Temporal.Instant
    with_whom: string
    place: string
    recorded_at: Temporal.Instant
    recorded_by_name: string
  }
  'guidance.introduction_outcome': {
    municipality: string
    introduction_id: string
    outcome: 'done' | 'not-done'
    words: string
    recorded_at: Temporal.Instant
    recorded_by_name: string
  }
  'guidance.letter_for_plan': {
    municipality: string
    id: string
    report_back_id: string
    says: 'yes' | 'no'
    said_at: Temporal.Instant
    said_by: string
    said_by_name: string
  }
  'guidance.link': {
    municipality: string
    id: string
    referral_id: string
    recipient: string
    code_sealed: Buffer
    expires_on: Temporal.PlainDate
    made_at: Temporal.Instant
    made_by: string
  }
  'guidance.link_code_told': {
    municipality: string
    id: string
    link_id: string
    way: 'phone' | 'sms' | 'in-person'
    to_whom: string
    told_at: Temporal.Instant
    told_by: string
    told_by_name: string
  }
  'guidance.link_invitation': {
    municipality: string
    id: string
    link_id: string
    token_hash: Buffer
    sent_at: Temporal.Instant
  }
  'guidance.link_revocation': {
    municipality: string
    link_id: string
    revoked_at: Temporal.Instant
    revoked_by_name: string
  }
  'guidance.link_try': {
    municipality: string
    id: string
    link_id: string
    tried_at: Temporal.Instant
  }
  'guidance.link_visit': {
    municipality: string
    invitation_id: string
    secret_hash: Buffer
    opened_at: Temporal.Instant
    expires_at: Temporal.Instant
  }
  'guidance.meanwhile': {
    municipality: string
    id: string
    referral_id: string
    words: string
    side: 'sender' | 'receiver'
    written_at: Temporal.Instant
    written_by_name: string
  }
  'guidance.nag': {
    municipality: string
    id: string
    referral_id: string
    about: 'reply' | 'start' | 'letter'
    step: 'receiver' | 'sender' | 'escalation'
    sent_at: Temporal.Instant
  }
  'guidance.objection': {
    municipality: string
    id: string
    referral_id: string
    by_id: string
    by_name: string
    words: string
    made_at: Temporal.Instant
  }
  'guidance.objection_answer': {
    municipality: string
    objection_id: string
    words: string
    answered_at: Temporal.Instant
    answered_by: string
    answered_by_name: string
  }
  'guidance.place_in_line': {
    municipality: string
    id: string
    referral_id: string
    place: number | null
    expected_on: Temporal.PlainDate | null
    recorded_at: Temporal.Instant
    recorded_by_name: string
  }
  'guidance.question': {
    municipality: string
    id: string
    child_id: string
    organisation_id: string
    opened_at: Temporal.Instant
    opened_by: string
  }
  'guidance.question_version': {
    municipality: string
    question_id: string
    version: number
    words: string
    asker: 'youth' | 'parent' | 'family' | 'network'
    for_whom: 'child' | 'parent' | 'family'
    since: string
    tried: string
    wish: string
    language: string
    travel: 'at-home' | 'nearby' | 'in-town' | 'anywhere' | 'online'
    cost: 'free' | 'some' | 'any'
    longest_wait: number | null
    moments: string
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'guidance.receipt': {
    municipality: string
    referral_id: string
    received_at: Temporal.Instant
    received_by: string | null
    received_by_name: string
  }
  'guidance.referral': {
    municipality: string
    id: string
    child_id: string
    offer_id: string
    organisation_id: string
    question: string
    needed: string
    handover: 'warm' | 'cold'
    exception: 'prevents-serious-harm' | 'youth-keeps-wish' | null
    exception_reason: string
    sent_at: Temporal.Instant
    sent_on: Temporal.PlainDate
    sent_by: string
    sender_organisation_id: string
    question_id: string | null
    redirect_of: string | null
    reach: Generated<'account' | 'link'>
  }
  'guidance.referral_item': {
    municipality: string
    referral_id: string
    ordinal: number
    kind: 'name' | 'birth-date' | 'address' | 'contact' | 'language' | 'question' | 'since' | 'tried' | 'wish' | 'possible' | 'school' | 'note'
    words: string
    reason: string
  }
  'guidance.reminder': {
    municipality: string
    id: string
    referral_id: string
    sent_at: Temporal.Instant
    sent_by: string
  }
  'guidance.reply': {
    municipality: string
    referral_id: string
    kind: 'accepted' | 'declined'
    replied_at: Temporal.Instant
    replied_by: string | null
    reason: 'not-fitting' | 'full' | 'other-help-there' | 'family-unreachable' | 'other' | null
    words: string
    replied_by_name: Generated<string>
  }
  'guidance.reply_term': {
    municipality: string
    set_at: Temporal.Instant
    working_days: number
    set_by: string
  }
  'guidance.report_back': {
    municipality: string
    id: string
    referral_id: string
    words: string
    written_at: Temporal.Instant
    written_by: string | null
    written_by_name: Generated<string>
  }
  'guidance.shortlist': {
    municipality: string
    question_id: string
    offer_id: string
    put_at: Temporal.Instant
    put_by: string
    put_by_name: string
    why: string
  }
  'guidance.start': {
    municipality: string
    referral_id: string
    started_on: Temporal.PlainDate
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'guidance.term_setting': {
    municipality: string
    id: string
    start_weeks: number
    letter_days: number
    repeat_days: number
    escalate_days: number
    long_wait_weeks: number
    link_days: number
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'guidance.withdrawal': {
    municipality: string
    referral_id: string
    withdrawn_at: Temporal.Instant
    withdrawn_by: string
    reason: string
    side: Generated<'sender' | 'family'>
    withdrawn_by_name: Generated<string>
  }
  'health_promotion.activity': {
    municipality: string
    activity_id: string
    version: number
    plan_id: string
    pillar: 'education' | 'surroundings' | 'signalling' | 'policy'
    theme: string
    title: string
    audience: string
    is_recognised: boolean
    starts_on: Temporal.PlainDate
    ends_on: Temporal.PlainDate
    responsible: string
    planned_minutes: number
    cost_cents: number
    course_id: string | null
    is_dropped: boolean
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.activity_result': {
    municipality: string
    activity_id: string
    done_on: Temporal.PlainDate
    words: string
    version: number
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.adviser': {
    municipality: string
    school_id: string
    set_at: Temporal.Instant
    professional_id: string
    set_by: string
    set_by_name: string
  }
  'health_promotion.agreement': {
    municipality: string
    id: string
    school_id: string
    agreed_on: Temporal.PlainDate
    ends_on: Temporal.PlainDate | null
    parties: string[]
    words: string
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.certificate': {
    municipality: string
    id: string
    school_id: string
    theme: string
    granted_on: Temporal.PlainDate
    ends_on: Temporal.PlainDate
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.contact': {
    municipality: string
    contact_id: string
    version: number
    school_id: string | null
    location_id: string | null
    task: 'coordinator' | 'head' | 'internal-coordinator' | 'teacher' | 'promoter' | 'nurse' | 'other'
    name: string
    phone: string
    email: string
    best_moment: string
    ways: string
    has_left: boolean
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.end_warning': {
    municipality: string
    about_id: string
    ends_on: Temporal.PlainDate
    warned_at: Temporal.Instant
  }
  'health_promotion.goal': {
    municipality: string
    goal_id: string
    version: number
    plan_id: string
    theme: string
    what: string
    measured_by: string
    start_value: string
    target_value: string
    responsible: string
    due_on: Temporal.PlainDate | null
    is_dropped: boolean
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.goal_outcome': {
    municipality: string
    goal_id: string
    reached: 'reached' | 'partly' | 'not-reached'
    measured: string
    words: string
    version: number
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.group_departure': {
    municipality: string
    member_id: string
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.group_member': {
    municipality: string
    id: string
    plan_id: string
    part: 'coordinator' | 'teacher' | 'internal-coordinator' | 'parent' | 'pupil' | 'head' | 'promoter' | 'other'
    name: string
    people: number
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.hours_available': {
    municipality: string
    professional_id: string
    school_year: number
    minutes: number
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.hours_spent': {
    municipality: string
    id: string
    school_id: string
    spent_on: Temporal.PlainDate
    minutes: number
    words: string
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.plan_text': {
    municipality: string
    plan_id: string
    version: number
    starting_point: string
    tested_on: Temporal.PlainDate | null
    profile_discussed_on: Temporal.PlainDate | null
    budget_cents: number | null
    communication: string
    evaluation: string
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.school_card': {
    municipality: string
    school_id: string
    version: number
    street: string
    postcode: string
    town: string
    ways: string
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.school_plan': {
    municipality: string
    id: string
    school_id: string
    first_year: number
    last_year: number
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.setting': {
    municipality: string
    set_at: Temporal.Instant
    warn_months: number
    reason: string
    set_by: string
    set_by_name: string
  }
  'health_promotion.showing': {
    municipality: string
    id: string
    school_id: string
    organisation_id: string
    plan_id: string | null
    profile_year: number | null
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.showing_end': {
    municipality: string
    showing_id: string
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.theme': {
    municipality: string
    theme_id: string
    version: number
    name: string
    school_kinds: string[]
    valid_from: Temporal.PlainDate
    valid_until: Temporal.PlainDate | null
    reason: string
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.vignet': {
    municipality: string
    id: string
    school_id: string
    form: 'full' | 'short'
    has_legal_basics: boolean
    applied_on: Temporal.PlainDate
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'health_promotion.vignet_decision': {
    municipality: string
    vignet_id: string
    is_granted: boolean
    decided_on: Temporal.PlainDate
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'information.answer': {
    municipality: string
    question_id: string
    ordinal: number
    answered_at: Temporal.Instant
    answered_by: string
    profession: string
    body: string | null
    seen_lines: number | null
  }
  'information.article': {
    slug: string
    title: string
    summary: string
    theme: string | null
    audience: string[]
    from_age: number | null
    until_age: number | null
    keywords: string
    related: string[]
    sources: string[]
    written: Temporal.PlainDate
    reviewed: Temporal.PlainDate | null
    review_by: Temporal.PlainDate
    body: string
    plain: string
    checksum: Buffer
    search: GeneratedAlways<string>
    language: string
    reviewed_by: string | null
  }
  'information.asker_line': {
    municipality: string
    question_id: string
    ordinal: number
    sent_key: Buffer
    body: string | null
    written_at: Temporal.Instant
    due_on: Temporal.PlainDate
  }
  'information.chat_attendant': {
    municipality: string
    professional_id: string
    until: Temporal.Instant
  }
  'information.colleague_answer': {
    municipality: string
    question_id: string
    ordinal: number
    body: string
    answered_at: Temporal.Instant
    answered_by: string
    answered_by_name: string
    profession: string
  }
  'information.colleague_question': {
    municipality: string
    id: string
    title: string
    body: string
    asked_at: Temporal.Instant
    asked_by: string
    asked_by_name: string
    asked_by_organisation: string
  }
  'information.colleague_setting': {
    municipality: string
    id: string
    kept_months: number
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'information.interpreter_wish': {
    municipality: string
    question_id: string
    language: string
    asked_at: Temporal.Instant
  }
  'information.local_decision': {
    municipality: string
    slug: string
    ordinal: number
    version: number | null
    written_by: string | null
    reason: string
    decided_at: Temporal.Instant
    decided_by: string
    decided_by_name: string
    decided_by_profession: string
  }
  'information.local_version': {
    municipality: string
    slug: string
    ordinal: number
    kind: 'addition' | 'article'
    title: string
    summary: string
    theme: string | null
    audience: string[]
    from_age: number | null
    until_age: number | null
    keywords: string
    sources: string[]
    review_by: Temporal.PlainDate
    body: string
    plain: string
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
    search: GeneratedAlways<string>
  }
  'information.message': {
    municipality: string
    thread_id: string
    ordinal: number
    side: 'family' | 'centre'
    body: string
    due_on: Temporal.PlainDate | null
    sent_at: Temporal.Instant
    author_id: string
    author_name: string
    profession: string
  }
  'information.message_assignment': {
    municipality: string
    thread_id: string
    nth: number
    professional_id: string
    assigned_at: Temporal.Instant
    assigned_by: string
    assigned_by_name: string
  }
  'information.message_closure': {
    municipality: string
    thread_id: string
    after_ordinal: number
    closed_at: Temporal.Instant
    closed_by: string
    closed_by_name: string
  }
  'information.message_draft': {
    municipality: string
    professional_id: string
    thread: string
    typed: Json
    saved_at: Temporal.Instant
  }
  'information.message_reading': {
    municipality: string
    thread_id: string
    reader_id: string
    ordinal: number
    read_at: Temporal.Instant
  }
  'information.message_setting': {
    municipality: string
    id: string
    answer_days: number
    kept_years: number | null
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'information.message_share': {
    municipality: string
    id: string
    thread_id: string
    person_id: string
    said: 'shared' | 'stopped'
    said_at: Temporal.Instant
  }
  'information.message_thread': {
    municipality: string
    id: string
    writer_id: string
    writer_name: string
    written_as: 'parent' | 'youth'
    child_id: string | null
    subject: 'health' | 'vaccination' | 'appointment' | 'parenting' | 'plan' | 'file' | 'important-facts' | 'other'
    started_at: Temporal.Instant
  }
  'information.own_synonym': {
    municipality: string
    id: string
    word: string
    means: string[]
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'information.question': {
    municipality: string
    id: string
    received_at: Temporal.Instant
    due_on: Temporal.PlainDate
    topic: string
    asker: string
    child_age: number | null
    code_hash: Buffer | null
    body: string | null
    reply_sealed: Buffer | null
    erased_at: Temporal.Instant | null
    channel: Generated<'form' | 'chat'>
  }
  'information.question_closing': {
    municipality: string
    question_id: string
    nth: number
    closed_at: Temporal.Instant
    closed_by: 'asker' | 'centre'
  }
  'information.question_contact': {
    municipality: string
    question_id: string
    contact_id: string
    connected_at: Temporal.Instant
    connected_by: string
    connected_by_name: string
  }
  'information.question_escalation': {
    municipality: string
    question_id: string
    due_on: Temporal.PlainDate
    told_at: Temporal.Instant
    told: number
  }
  'information.question_holder': {
    municipality: string
    question_id: string
    nth: number
    professional_id: string | null
    since: Temporal.Instant
    given_by: string
    given_by_name: string
  }
  'information.question_identity': {
    municipality: string
    question_id: string
    nth: number
    name_sealed: Buffer | null
    said_at: Temporal.Instant
  }
  'information.question_setting': {
    municipality: string
    id: string
    answer_days: number
    kept_months: number
    professional_id: string | null
    chat_hours: Json
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'information.question_verdict': {
    municipality: string
    question_id: string
    nth: number
    helped: 'yes' | 'partly' | 'no'
    given_at: Temporal.Instant
  }
  'information.search_posting': {
    lexeme: string
    slug: string
    weight: number
    from_age: number | null
    until_age: number | null
  }
  'information.search_stem': {
    lexeme: string
    texts: number
    of_texts: number
  }
  'information.search_word': {
    word: string
    lexeme: string
  }
  'jobs.job': {
    municipality: string
    id: string
    queue: string
    dedupe: string | null
    payload: Json
    run_at: Temporal.Instant
    attempts: Generated<number>
    locked_until: Temporal.Instant | null
    failed_at: Temporal.Instant | null
    last_error: string | null
    created_at: Generated<Temporal.Instant>
  }
  'mail.message': {
    municipality: string
    id: string
    recipient: string
    subject: string
    body: string
    created_at: Generated<Temporal.Instant>
    sent_at: Temporal.Instant | null
    calendar_method: 'REQUEST' | 'CANCEL' | null
    calendar: string | null
    refused_at: Temporal.Instant | null
  }
  'mail.text_message': {
    municipality: string
    id: string
    recipient: string
    body: string
    created_at: Temporal.Instant
    sent_at: Temporal.Instant | null
    refused_at: Temporal.Instant | null
  }
  'migration.applied': {
    file: string
    checksum: string
    applied_at: Generated<Temporal.Instant>
  }
  'neighbourhood_figures.area': {
    municipality: string
    delivery_id: string
    code: string
    name: string
    figures: Json
  }
  'neighbourhood_figures.delivery': {
    municipality: string
    id: string
    year: number
    source: string
    dated_on: Temporal.PlainDate
    file_rows: number
    missing_columns: string[]
    read_at: Temporal.Instant
    read_by: string
    read_by_name: string
  }
  'neighbourhood_figures.taking': {
    municipality: string
    delivery_id: string
    taken_at: Temporal.Instant
    taken_by: string
    taken_by_name: string
  }
  'parenting_help.absence': {
    municipality: string
    id: string
    professional_id: string | null
    starts_at: Temporal.Instant
    ends_at: Temporal.Instant
    reason: 'free' | 'ill' | 'meeting' | 'closed'
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'parenting_help.absence_withdrawal': {
    municipality: string
    absence_id: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'parenting_help.appointment': {
    municipality: string
    id: string
    visit_id: string
    calendar_id: string
    sequence: number
    kind_id: string
    professional_id: string
    location_id: string
    room_id: string | null
    starts_at: Temporal.Instant
    minutes: number
    child_id: string | null
    person_id: string | null
    instead_of: string | null
    made_at: Temporal.Instant
    made_by: string
    made_by_name: string
  }
  'parenting_help.appointment_attendance': {
    municipality: string
    appointment_id: string
    turn: number
    came: boolean
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'parenting_help.appointment_confirmation': {
    municipality: string
    appointment_id: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'parenting_help.appointment_end': {
    municipality: string
    appointment_id: string
    because: 'moved' | 'cancelled-by-family' | 'cancelled-by-us'
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'parenting_help.appointment_kind': {
    municipality: string
    id: string
    name: string
    words: string
    minutes: number
    from_months: number
    until_months: number
    is_open: boolean
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'parenting_help.appointment_kind_end': {
    municipality: string
    kind_id: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'parenting_help.contact': {
    municipality: string
    id: string
    location_id: string | null
    registered_at: Temporal.Instant
    registered_by: string
    on_day: Temporal.PlainDate
    channel: string
    asker: string
    age_band: string | null
    kind: string
    follow_up: string
    minutes: number
    language: string | null
    child_id: string | null
  }
  'parenting_help.contact_interpreter': {
    municipality: string
    contact_id: string
    language: string
  }
  'parenting_help.contact_link': {
    municipality: string
    contact_id: string
    version: number
    child_id: string | null
    linked_at: Temporal.Instant
    linked_by: string
    linked_by_name: string
  }
  'parenting_help.contact_setting': {
    municipality: string
    id: string
    kept_years: number
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'parenting_help.contact_topic': {
    municipality: string
    contact_id: string
    topic: string
  }
  'parenting_help.course': {
    municipality: string
    id: string
    announced_at: Temporal.Instant
    announced_by: string
  }
  'parenting_help.course_attendance': {
    municipality: string
    sign_up_id: string
    met_on: Temporal.PlainDate
    noted_at: Temporal.Instant
    came: boolean
    noted_by: string
  }
  'parenting_help.course_cancellation': {
    municipality: string
    course_id: string
    reason: string
    cancelled_at: Temporal.Instant
    cancelled_by: string
  }
  'parenting_help.course_cost': {
    municipality: string
    course_id: string
    noted_at: Temporal.Instant
    cents: number
    words: string
    noted_by: string
  }
  'parenting_help.course_draft': {
    municipality: string
    professional_id: string
    subject: string
    typed: Json
    saved_at: Temporal.Instant
  }
  'parenting_help.course_evaluation': {
    municipality: string
    sign_up_id: string
    score: number
    words: string
    given_at: Temporal.Instant
  }
  'parenting_help.course_head_count': {
    municipality: string
    course_id: string
    met_on: Temporal.PlainDate
    noted_at: Temporal.Instant
    adults: number
    children: number
    noted_by: string
  }
  'parenting_help.course_meeting': {
    municipality: string
    course_id: string
    version: number
    starts_at: Temporal.Instant
    minutes: number
  }
  'parenting_help.course_reminder': {
    municipality: string
    sign_up_id: string
    about: 'meeting' | 'evaluation'
    met_on: Temporal.PlainDate
    sent_at: Temporal.Instant
  }
  'parenting_help.course_seat': {
    municipality: string
    course_id: string
    seat: number
    sign_up_id: string
  }
  'parenting_help.course_setting': {
    municipality: string
    id: string
    offer_hours: number
    reminder_days: number
    kept_months: number
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'parenting_help.course_sign_up': {
    municipality: string
    id: string
    course_id: string
    code_hash: Buffer
    adults: number
    children: number
    signed_up_at: Temporal.Instant
  }
  'parenting_help.course_sign_up_name': {
    municipality: string
    sign_up_id: string
    person_id: string | null
    sealed: Buffer
  }
  'parenting_help.course_step': {
    municipality: string
    course_id: string
    ordinal: number
    sign_up_id: string
    kind: 'placed' | 'waiting' | 'offered' | 'accepted' | 'declined' | 'lapsed' | 'cancelled'
    at: Temporal.Instant
    until: Temporal.Instant | null
    noted_by: string | null
  }
  'parenting_help.course_version': {
    municipality: string
    course_id: string
    version: number
    kind: 'course' | 'information-evening' | 'coffee-morning' | 'school-session' | 'childcare-session'
    theme: string
    title: string
    words: string
    audience: 'parents' | 'parents-and-children' | 'youths' | 'professionals' | 'everyone'
    age_from: number | null
    age_until: number | null
    location_id: string | null
    place: string
    language: string
    price_cents: number
    has_sign_up: boolean
    capacity: number | null
    minimum: number | null
    opens_on: Temporal.PlainDate | null
    closes_on: Temporal.PlainDate | null
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'parenting_help.desk_seat': {
    municipality: string
    professional_id: string
    on_day: Temporal.PlainDate
    version: number
    location_id: string
    desk: number
    taken_at: Temporal.Instant
  }
  'parenting_help.light_help': {
    municipality: string
    id: string
    child_id: string
    question: string
    goal: string
    goal_by: 'parent' | 'youth' | 'together'
    score_before: number
    most_talks: number
    started_on: Temporal.PlainDate
    started_at: Temporal.Instant
    started_by: string
  }
  'parenting_help.light_help_begin_draft': {
    municipality: string
    professional_id: string
    child_id: string
    typed: Json
    saved_at: Temporal.Instant
  }
  'parenting_help.light_help_call': {
    municipality: string
    light_help_id: string
    ordinal: number
    called_on: Temporal.PlainDate
    outcome: 'reached' | 'not-reached' | 'declines'
    how: 'holds' | 'slips' | 'back' | null
    score: number | null
    words: string
    called_at: Temporal.Instant
    called_by: string
    called_by_name: string
  }
  'parenting_help.light_help_consent': {
    municipality: string
    light_help_id: string
    person_id: string
    party: 'youth' | 'parents-with-custody' | 'representative'
    says: 'yes' | 'no'
    given_on: Temporal.PlainDate
    recorded_by: string
  }
  'parenting_help.light_help_draft': {
    municipality: string
    professional_id: string
    light_help_id: string
    form: 'talk' | 'end' | 'call'
    typed: Json
    saved_at: Temporal.Instant
  }
  'parenting_help.light_help_end': {
    municipality: string
    light_help_id: string
    ended_on: Temporal.PlainDate
    reason: 'goal-reached' | 'family-goes-on-alone' | 'to-other-help' | 'family-stopped' | 'not-reached' | 'moved'
    result: 'reached' | 'partly' | 'not' | 'unknown'
    score_after: number | null
    words: string
    wants_call: 'yes' | 'no'
    call_on: Temporal.PlainDate | null
    ended_at: Temporal.Instant
    ended_by: string
  }
  'parenting_help.light_help_exception': {
    municipality: string
    light_help_id: string
    can_weigh: 'yes' | 'no'
    ground: 'prevents-serious-harm' | 'youth-keeps-wish' | null
    reason: string
    recorded_by: string
  }
  'parenting_help.light_help_holder': {
    municipality: string
    light_help_id: string
    version: number
    professional_id: string
    since: Temporal.Instant
    given_by: string
  }
  'parenting_help.light_help_talk': {
    municipality: string
    light_help_id: string
    ordinal: number
    on_day: Temporal.PlainDate
    way: 'centre' | 'phone' | 'home' | 'video' | 'elsewhere'
    note: string
    score: number | null
    why_more: string | null
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'parenting_help.light_help_terms': {
    municipality: string
    id: string
    most_talks: number
    call_after_weeks: number
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'parenting_help.overbooking': {
    municipality: string
    appointment_id: string
    reason: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'parenting_help.queue_call': {
    municipality: string
    ticket_id: string
    ordinal: number
    desk: number
    called_at: Temporal.Instant
    called_by: string
  }
  'parenting_help.queue_day': {
    municipality: string
    location_id: string
    on_day: Temporal.PlainDate
    version: number
    standing: 'open' | 'closed'
    set_at: Temporal.Instant
    set_by: string
  }
  'parenting_help.queue_departure': {
    municipality: string
    ticket_id: string
    left_at: Temporal.Instant
  }
  'parenting_help.queue_interpreter': {
    municipality: string
    ticket_id: string
    language: string
    asked_at: Temporal.Instant
  }
  'parenting_help.queue_outcome': {
    municipality: string
    ticket_id: string
    ordinal: number
    kind: 'helped' | 'no-show' | 'back'
    contact_id: string | null
    settled_at: Temporal.Instant
    settled_by: string
  }
  'parenting_help.queue_return': {
    municipality: string
    ticket_id: string
    ordinal: number
    returned_at: Temporal.Instant
    returned_by: string
  }
  'parenting_help.queue_ticket': {
    municipality: string
    id: string
    location_id: string
    on_day: Temporal.PlainDate
    number: number
    way: 'desk' | 'self'
    code_hash: Buffer | null
    taken_at: Temporal.Instant
  }
  'parenting_help.reach_attempt': {
    municipality: string
    id: string
    unreached_id: string
    nth: number
    way: 'phone' | 'text' | 'mail' | 'letter' | 'other-language' | 'interpreter' | 'walk-in' | 'home-visit' | 'partner'
    on_day: Temporal.PlainDate
    note: string
    next_way: 'phone' | 'text' | 'mail' | 'letter' | 'other-language' | 'interpreter' | 'walk-in' | 'home-visit' | 'partner'
    next_on: Temporal.PlainDate
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'parenting_help.reach_terms': {
    municipality: string
    id: string
    answer_weeks: number
    first_step_days: number
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'parenting_help.reminder': {
    municipality: string
    appointment_id: string
    channel: 'mail' | 'text'
    sent_at: Temporal.Instant
    message_id: string | null
  }
  'parenting_help.reminder_wish': {
    municipality: string
    person_id: string
    channel: 'mail' | 'text'
    turn: number
    wants: boolean
    recorded_at: Temporal.Instant
  }
  'parenting_help.room': {
    municipality: string
    id: string
    location_id: string
    name: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'parenting_help.roster': {
    municipality: string
    id: string
    professional_id: string
    location_id: string
    room_id: string | null
    weekday: number
    from_time: string
    until_time: string
    starts_on: Temporal.PlainDate
    ends_on: Temporal.PlainDate | null
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'parenting_help.roster_end': {
    municipality: string
    roster_id: string
    last_on: Temporal.PlainDate
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'parenting_help.roster_kind': {
    municipality: string
    roster_id: string
    kind_id: string
  }
  'parenting_help.unreached': {
    municipality: string
    id: string
    child_id: string
    organisation_id: string
    source_id: string
    because: 'not-booked' | 'not-come' | 'cannot-invite'
    since: Temporal.PlainDate
    recorded_at: Temporal.Instant
  }
  'parenting_help.unreached_end': {
    municipality: string
    unreached_id: string
    because: 'reached' | 'booked' | 'not-wanted' | 'cared-for-elsewhere' | 'moved-away' | 'died'
    note: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'parenting_help.visitor': {
    municipality: string
    visit_id: string
    code_hash: Buffer
    name: string
    email: string | null
    phone: string | null
    until_at: Temporal.Instant
    language: Generated<'nl' | 'en' | 'tr' | 'ar' | 'pl' | 'uk' | 'fr' | 'es'>
    interpreter: string | null
  }
  'people.address_protection': {
    municipality: string
    id: string
    person_id: string
    since: Temporal.PlainDate
    reason: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'people.address_protection_end': {
    municipality: string
    protection_id: string
    ended_on: Temporal.PlainDate
    reason: string
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'people.enrolment': {
    municipality: string
    child_id: string
    school_id: string
    since: Temporal.PlainDate
    until: Temporal.PlainDate | null
    class_name: string | null
  }
  'people.family': {
    municipality: string
    id: string
    name: string
  }
  'people.family_member': {
    municipality: string
    family_id: string
    person_id: string
    since: Temporal.PlainDate
  }
  'people.guardianship': {
    municipality: string
    child_id: string
    guardian_id: string
    relation: 'mother' | 'father' | 'parent' | 'step-parent' | 'foster-parent' | 'guardian'
    custody: 'with-custody' | 'without-custody'
    since: Temporal.PlainDate
    until: Temporal.PlainDate | null
  }
  'people.household': {
    municipality: string
    id: string
    street: string
    house_number: string
    postcode: string
    town: string
    kind: 'home' | 'institution'
  }
  'people.merge': {
    municipality: string
    id: string
    kept_id: string
    absorbed_id: string
    reason: string
    taken: string[]
    merged_at: Temporal.Instant
    merged_by: string
    merged_by_name: string
  }
  'people.merge_move': {
    municipality: string
    merge_id: string
    table_name: string
    row_key: Json
    columns: string[]
    what: 'moved' | 'copied' | 'followed'
  }
  'people.merge_undone': {
    municipality: string
    merge_id: string
    reason: string
    undone_at: Temporal.Instant
    undone_by: string
    undone_by_name: string
  }
  'people.person': {
    municipality: string
    id: string
    given_names: string
    family_name: string
    search_name: string
    sex: 'male' | 'female' | 'unknown'
    birth_date: Temporal.PlainDate | null
    expected_date: Temporal.PlainDate | null
    death_date: Temporal.PlainDate | null
    bsn_sealed: Buffer | null
    bsn_fingerprint: Buffer | null
    language: string
    interpreter_language: string | null
    phone: string | null
    email: string | null
    version: number
    registered_at: Temporal.Instant
  }
  'people.residence': {
    municipality: string
    person_id: string
    household_id: string
    since: Temporal.PlainDate
    until: Temporal.PlainDate | null
  }
  'people.school': {
    municipality: string
    id: string
    name: string
    brin: string | null
    kind: 'childcare' | 'primary' | 'special' | 'secondary' | 'vocational'
  }
  'people.share_choice': {
    municipality: string
    id: string
    child_id: string
    reader_id: string
    part: 'health' | 'help' | 'plan'
    says: 'yes' | 'no'
    said_at: Temporal.Instant
  }
  'people.statement': {
    municipality: string
    id: string
    child_id: string
    file: 'health' | 'help' | 'plan'
    words: string
    written_at: Temporal.Instant
    written_by: string
  }
  'people.statement_withdrawal': {
    municipality: string
    statement_id: string
    withdrawn_at: Temporal.Instant
    withdrawn_by: string
  }
  'people.went_on': {
    municipality: string
    source: 'concern' | 'match' | 'care-team-item' | 'request' | 'referral'
    source_id: string
    at: Temporal.Instant
    by_name: string
  }
  'portal.age_announcement': {
    municipality: string
    child_id: string
    age: number
    moment: 'ahead' | 'on-the-day'
    person_id: string
    told_at: Temporal.Instant
  }
  'portal.age_setting': {
    municipality: string
    id: string
    days_ahead: number
    source: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'portal.calendar_feed': {
    municipality: string
    id: string
    person_id: string
    token_hash: Buffer
    made_at: Temporal.Instant
    person_name: string
  }
  'portal.calendar_feed_end': {
    municipality: string
    feed_id: string
    ended_at: Temporal.Instant
    ended_by: string
  }
  'portal.letter_reading': {
    municipality: string
    reader_id: string
    letter: string
    read_at: Temporal.Instant
  }
  'portal.look_answer': {
    municipality: string
    question_id: string
    finding: 'justified' | 'not-justified'
    words: string
    done: string
    answered_on: Temporal.PlainDate
    answered_at: Temporal.Instant
    answered_by: string
    answered_by_name: string
  }
  'portal.look_end': {
    municipality: string
    question_id: string
    because: 'withdrawn' | 'turned-16'
    ended_at: Temporal.Instant
    ended_by: string
  }
  'portal.look_explanation': {
    municipality: string
    question_id: string
    words: string
    given_at: Temporal.Instant
    given_by: string
  }
  'portal.look_extension': {
    municipality: string
    question_id: string
    reason: string
    extended_on: Temporal.PlainDate
    extended_by: string
  }
  'portal.look_question': {
    municipality: string
    id: string
    child_id: string
    kind: 'question' | 'objection'
    words: string
    event_number: number
    looked_on: Temporal.PlainDate
    deeds: string
    looker_id: string
    looker_name: string
    looker_roles: string
    organisation_id: string | null
    asked_by: string
    asked_on: Temporal.PlainDate
    asked_at: Temporal.Instant
  }
  'portal.right_decision': {
    municipality: string
    request_id: string
    outcome: 'granted' | 'partly' | 'refused'
    reason: string
    carried_out_by: string | null
    decided_on: Temporal.PlainDate
    decided_at: Temporal.Instant
    decided_by: string
    decided_by_name: string
  }
  'portal.right_end': {
    municipality: string
    request_id: string
    because: 'withdrawn' | 'lapsed' | 'turned-16'
    ended_at: Temporal.Instant
    ended_by: string
  }
  'portal.right_extension': {
    municipality: string
    request_id: string
    reason: string
    extended_on: Temporal.PlainDate
    extended_by: string
  }
  'portal.right_fulfilment': {
    municipality: string
    request_id: string
    words: string
    done_at: Temporal.Instant
    done_by: string
    done_by_name: string
  }
  'portal.right_request': {
    municipality: string
    id: string
    child_id: string
    wanted: 'correction' | 'destruction' | 'copy' | 'restriction' | 'objection'
    file: 'health' | 'help' | 'plan'
    words: string
    wish: string
    asked_on: Temporal.PlainDate
    asked_at: Temporal.Instant
  }
  'portal.right_voice': {
    municipality: string
    request_id: string
    party: 'youth' | 'parents-with-custody' | 'representative'
    person_id: string
    on_day: Temporal.PlainDate
    recorded_at: Temporal.Instant
  }
  'privacy.finding': {
    municipality: string
    id: string
    on_day: Temporal.PlainDate
    actor_id: string
    actor_name: string
    roles: string
    kind: 'many-files' | 'out-of-hours' | 'own-family'
    files: number
    own_median: number | null
    peer_median: number | null
    found_at: Temporal.Instant
  }
  'privacy.finding_outcome': {
    municipality: string
    finding_id: string
    outcome: 'explained' | 'talked-about' | 'unjustified'
    words: string
    decided_at: Temporal.Instant
    decided_by: string
    decided_by_name: string
  }
  'privacy.opened_files': {
    municipality: string
    on_day: Temporal.PlainDate
    actor_id: string
    roles: string
    files: number
  }
  'privacy.processing_words': {
    municipality: string
    processing: string
    version: number
    words: string
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'privacy.watch_setting': {
    municipality: string
    id: string
    own_times: number
    peer_times: number
    fewest_files: number
    late_from: number
    late_until: number
    fewest_late: number
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'referral_index.contact': {
    subject: Buffer
    match_id: string
    id: string
    on_day: Temporal.PlainDate | null
    useful: boolean | null
    recorded_by_report: string
    recorded_at: Temporal.Instant
  }
  'referral_index.layer': {
    layer: number
    begun_at: Temporal.Instant
    place: string
    done_at: Temporal.Instant | null
  }
  'referral_index.lead': {
    subject: Buffer
    match_id: string
    id: string
    leading_report: string | null
    agreed_on: Temporal.PlainDate
    recorded_at: Temporal.Instant
    outsider_name: string | null
    outsider_organisation: string | null
    outsider_phone: string | null
    outsider_email: string | null
    named_by: string | null
  }
  'referral_index.log': {
    reporter_municipality: string
    id: string
    reporter_id: string
    event: 'reported' | 'withdrew' | 'received-signal' | 'removed'
    at: Temporal.Instant
  }
  'referral_index.match': {
    subject: Buffer
    id: string
    report_id: string
    other_subject: Buffer
    other_report_id: string
    kind: 'same-youth' | 'different-youths' | 'archive'
    found_at: Temporal.Instant
    found_on: Temporal.PlainDate
  }
  'referral_index.report': {
    subject: Buffer
    id: string
    address: Buffer | null
    reporter_municipality: string
    reporter_id: string
    organisation_id: string
    reported_at: Temporal.Instant
    remove_by: Temporal.PlainDate
    gone_by: Temporal.PlainDate
    parent_1: Buffer | null
    parent_2: Buffer | null
    layer: number
  }
  'referral_index.reporter': {
    reporter_municipality: string
    id: string
    organisation_id: string
    name: string
    phone: string | null
    email: string | null
    organisation_name: string
    organisation_domain: 'youth-help' | 'youth-health' | 'health-care' | 'education' | 'social-support' | 'work-and-income' | 'police-and-justice'
  }
  'referral_index.withdrawal': {
    subject: Buffer
    report_id: string
    withdrawn_on: Temporal.PlainDate
  }
  'referral_index.withheld': {
    report_id: string
    since: Temporal.Instant
  }
  'reporting_code.draft': {
    municipality: string
    suspicion_id: string
    professional: string
    kind: string
    words: Buffer
    saved_at: Temporal.Instant
  }
  'reporting_code.entry': {
    municipality: string
    id: string
    version: number
    suspicion_id: string
    kind: 'about' | 'signal' | 'special-violence' | 'child-check' | 'consultation' | 'talk' | 'weighing' | 'decision' | 'emergency' | 'report' | 'answer' | 'correction' | 'follow-up' | 'closure' | 'reopening'
    words: Buffer
    written_by: string
    written_at: Temporal.Instant
  }
  'reporting_code.family_summary': {
    municipality: string
    id: string
    suspicion_id: string
    shown_to: string
    words: Buffer
    visible_from: Temporal.PlainDate
    decided_by: string
    decided_at: Temporal.Instant
    closed_by: string | null
    closed_at: Temporal.Instant | null
  }
  'reporting_code.holding': {
    municipality: string
    suspicion_id: string
    nth: number
    holder: string
    given_by: string
    given_at: Temporal.Instant
    reason: Buffer
  }
  'reporting_code.reader': {
    municipality: string
    id: string
    suspicion_id: string
    professional: string
    named_by: string
    named_at: Temporal.Instant
    reason: Buffer
    removed_by: string | null
    removed_at: Temporal.Instant | null
  }
  'reporting_code.reminder': {
    municipality: string
    id: string
    suspicion_id: string
    what: 'assessment' | 'evaluation' | 'follow-up'
    due_on: Temporal.PlainDate
    made_at: Temporal.Instant
    mailed_at: Temporal.Instant | null
    settled_at: Temporal.Instant | null
  }
  'reporting_code.setting': {
    municipality: string
    id: string
    setting: Json
    reason: string
    set_by: string
    set_by_name: string
    set_at: Temporal.Instant
  }
  'reporting_code.suspicion': {
    municipality: string
    id: string
    path: 'steps' | 'emergency'
    started_by: string
    organisation_id: string
    started_at: Temporal.Instant
  }
  'rollup.home': {
    municipality: string
    person_id: string
    area: string
  }
  'rollup.month': {
    municipality: string
    subject: string
    month: Temporal.PlainDate
    counted_at: Temporal.Instant
  }
  'rollup.month_count': {
    municipality: string
    subject: string
    month: Temporal.PlainDate
    area: string
    breakdown: string
    category: string
    count: number
  }
  'rollup.neighbourhood': {
    municipality: string
    version: number
    from_postcode: number
    until_postcode: number
    name: string
  }
  'rollup.neighbourhood_setting': {
    municipality: string
    version: number
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'rollup.run': {
    municipality: string
    id: string
    ran_at: Temporal.Instant
    started_by: string
    months: number
  }
  'rollup.told_line': {
    municipality: string
    subject: string
    first_month: Temporal.PlainDate
    breakdown: string
    areas: string
    is_withheld: boolean
    categories: string[]
    counts: number[]
  }
  'rollup.told_period': {
    municipality: string
    subject: string
    period: string
    told: Json
    told_at: Temporal.Instant
  }
  'rollup.told_stretch': {
    municipality: string
    subject: string
    first_month: Temporal.PlainDate
    last_month: Temporal.PlainDate
    count: number
    told_at: Temporal.Instant
  }
  'rollup.told_term': {
    municipality: string
    subject: string
    first_month: Temporal.PlainDate
    last_month: Temporal.PlainDate
    count: number
    told_at: Temporal.Instant
  }
  'school_care_link.action': {
    municipality: string
    id: string
    item_id: string
    meeting_id: string
    what: string
    owner_id: string | null
    owner_words: string
    due_on: Temporal.PlainDate
    added_at: Temporal.Instant
    added_by: string
  }
  'school_care_link.action_end': {
    municipality: string
    action_id: string
    outcome: 'done' | 'dropped'
    ended_at: Temporal.Instant
    ended_by: string
  }
  'school_care_link.attendance': {
    municipality: string
    meeting_id: string
    professional_id: string
    recorded_at: Temporal.Instant
    presence: 'present' | 'excused' | 'absent'
    recorded_by: string
  }
  'school_care_link.care_team': {
    municipality: string
    id: string
    school_id: string
    organisation_id: string | null
    opened_on: Temporal.PlainDate
    opened_by: string
  }
  'school_care_link.consent': {
    municipality: string
    id: string
    item_id: string
    person_id: string
    party: 'youth' | 'parents-with-custody' | 'representative'
    says: 'yes' | 'no'
    manner: 'paper-seen' | 'document-kept' | 'spoken'
    covers_health: boolean
    given_on: Temporal.PlainDate
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'school_care_link.consent_document': {
    municipality: string
    consent_id: string
    media_type: 'application/pdf' | 'image/jpeg' | 'image/png'
    content: Buffer
  }
  'school_care_link.consent_judgement': {
    municipality: string
    item_id: string
    recorded_at: Temporal.Instant
    can_weigh: boolean
    exception: 'prevents-serious-harm' | 'youth-keeps-wish' | null
    exception_reason: string
    recorded_by: string
  }
  'school_care_link.contribution': {
    municipality: string
    item_id: string
    section: 'question' | 'tried' | 'strengths' | 'parents' | 'child' | 'chair' | 'internal-coordinator' | 'school-social-worker' | 'health' | 'attendance-officer' | 'police' | 'neighbourhood-team'
    version: number
    words: string
    written_at: Temporal.Instant
    written_by: string
  }
  'school_care_link.destruction': {
    municipality: string
    id: string
    destroyed_at: Temporal.Instant
    closed_before: Temporal.PlainDate
    items: number
  }
  'school_care_link.guest': {
    municipality: string
    item_id: string
    professional_id: string
    invited_at: Temporal.Instant
    invited_by: string
  }
  'school_care_link.item': {
    municipality: string
    id: string
    team_id: string
    kind: 'named' | 'anonymous'
    child_id: string | null
    asked_by: 'school' | 'member' | 'family'
    concern_id: string | null
    why_needed: string
    requested_on: Temporal.PlainDate
    requested_at: Temporal.Instant
    requested_by: string
  }
  'school_care_link.item_closure': {
    municipality: string
    item_id: string
    outcome: 'school-help' | 'cjg-help' | 'referral' | 'reporting-code' | 'plan' | 'taken-back' | 'no-consent'
    closed_on: Temporal.PlainDate
    closed_at: Temporal.Instant
    closed_by: string
  }
  'school_care_link.meeting': {
    municipality: string
    id: string
    team_id: string
    starts_at: Temporal.Instant
    minutes: number
    place: string
    planned_at: Temporal.Instant
    planned_by: string
  }
  'school_care_link.meeting_cancellation': {
    municipality: string
    meeting_id: string
    reason: string
    cancelled_at: Temporal.Instant
    cancelled_by: string
  }
  'school_care_link.membership': {
    municipality: string
    id: string
    team_id: string
    professional_id: string
    profession: 'chair' | 'internal-coordinator' | 'school-social-worker' | 'youth-nurse' | 'youth-doctor' | 'attendance-officer' | 'police' | 'neighbourhood-team'
    from_on: Temporal.PlainDate
    added_at: Temporal.Instant
    added_by: string
  }
  'school_care_link.membership_end': {
    municipality: string
    membership_id: string
    until_on: Temporal.PlainDate
    ended_at: Temporal.Instant
    ended_by: string
  }
  'school_care_link.minutes': {
    municipality: string
    meeting_id: string
    item_id: string
    version: number
    analysis: string
    agreed: string
    decision: 'school-help' | 'cjg-help' | 'referral' | 'reporting-code' | 'plan' | 'again' | null
    lead_id: string | null
    written_at: Temporal.Instant
    written_by: string
  }
  'school_care_link.minutes_draft': {
    municipality: string
    meeting_id: string
    item_id: string
    professional_id: string
    typed: Json
    saved_at: Temporal.Instant
  }
  'school_care_link.placement': {
    municipality: string
    meeting_id: string
    item_id: string
    item_kind: string
    consent_id: string | null
    consent_says: Generated<string>
    ordinal: number
    minutes: number
    placed_at: Temporal.Instant
    placed_by: string
  }
  'school_care_link.retention_setting': {
    municipality: string
    set_at: Temporal.Instant
    years: number
    source: string
    set_by: string
    set_by_name: string
  }
  'school_care_link.team_setting': {
    municipality: string
    team_id: string
    set_at: Temporal.Instant
    rhythm: 'monthly' | 'four-a-year'
    anonymous: 'when-parents-refuse' | 'never'
    under16: 'law' | 'never-without-parents'
    school_leads: 'yes' | 'no'
    families_ask: 'yes' | 'no'
    source: string
    set_by: string
    set_by_name: string
  }
  'signalling.answer': {
    municipality: string
    id: string
    concern_id: string
    words: string
    answered_at: Temporal.Instant
    answered_by: string
  }
  'signalling.assignment': {
    municipality: string
    id: string
    concern_id: string
    professional_id: string
    assigned_at: Temporal.Instant
    assigned_by: string
  }
  'signalling.concern': {
    municipality: string
    id: string
    child_id: string | null
    about: string
    noted_by: string
    organisation_id: string
    noted_at: Temporal.Instant
  }
  'signalling.concern_closure': {
    municipality: string
    concern_id: string
    closed_at: Temporal.Instant
    closed_by: string
    outcome: 'concern-gone' | 'help-runs' | 'passed-on'
  }
  'signalling.concern_destruction': {
    municipality: string
    id: string
    destroyed_at: Temporal.Instant
    destroyed_by: string
    kept_years: number
    concerns: number
  }
  'signalling.concern_draft': {
    municipality: string
    professional_id: string
    subject: string
    typed: Json
    saved_at: Temporal.Instant
  }
  'signalling.concern_link': {
    municipality: string
    id: string
    concern_id: string
    child_id: string
    linked_at: Temporal.Instant
    linked_by: string
  }
  'signalling.concern_setting': {
    municipality: string
    id: string
    today_days: number
    this_week_days: number
    can_wait_days: number
    kept_years: number | null
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'signalling.concern_version': {
    municipality: string
    concern_id: string
    version: number
    written_at: Temporal.Instant
    seen: string
    interpretation: string
    since: string
    areas: string[]
    strengths: string[]
    risks: string[]
    urgency: 'can-wait' | 'this-week' | 'today'
    talked_with: 'parents' | 'youth' | 'both' | 'nobody'
    why_not_talked: string
    next_step: string
  }
  'signalling.concern_youth': {
    municipality: string
    concern_id: string
    version: number
    given_names: string
    family_name: string
    sex: 'male' | 'female' | 'unknown'
    birth_date: Temporal.PlainDate | null
    expected_date: Temporal.PlainDate | null
    mother: string
    postcode: string | null
    house_number: string
  }
  'signalling.destruction': {
    municipality: string
    id: string
    destroyed_at: Temporal.Instant
    destroyed_by: string
    because: 'term-ended' | 'module-off' | 'privacy-right'
    reports: number
  }
  'signalling.escalation': {
    municipality: string
    concern_id: string
    escalated_at: Temporal.Instant
    told: number
  }
  'signalling.exchanged_report': {
    municipality: string
    report_id: string
    organisation_id: string
    reporter_id: string
    reference: string | null
    reported_at: Temporal.Instant
  }
  'signalling.index_agreement': {
    municipality: string
    id: string
    organisation_id: string
    signed_on: Temporal.PlainDate
    ended_on: Temporal.PlainDate | null
    coordinator_name: string
    coordinator_phone: string
    coordinator_email: string
    head_name: string
    head_email: string
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'signalling.index_consent': {
    municipality: string
    id: string
    child_id: string | null
    concern_id: string
    party: 'youth' | 'legal-representative'
    given_by: string
    consented_on: Temporal.PlainDate
    route: 'spoken' | 'written' | 'phone'
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'signalling.index_consent_withdrawal': {
    municipality: string
    consent_id: string
    withdrawn_on: Temporal.PlainDate
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'signalling.index_ladder': {
    municipality: string
    id: string
    rungs: Json
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'signalling.index_setting': {
    municipality: string
    id: string
    mode: 'law' | 'consent' | 'off'
    ground: string
    ends_on: Temporal.PlainDate | null
    agreement_required: boolean
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'signalling.keeper_deed': {
    municipality: string
    match_id: string
    id: string
    kind: 'called' | 'named-lead' | 'closed'
    on_day: Temporal.PlainDate
    whom: string
    words: string
    done_by: string
    done_by_name: string
    done_at: Temporal.Instant
  }
  'signalling.kept_address': {
    municipality: string
    id: string
    person_id: string
    is_kept: boolean
    noted_at: Temporal.Instant
    noted_by: string
  }
  'signalling.match_climb': {
    municipality: string
    match_id: string
    waits_for: 'notice' | 'contact' | 'lead'
    tells: 'both-reporters' | 'coordinator' | 'agreement-keeper' | 'organisation-head'
    nth: number
    after_days: number
    climbed_on: Temporal.PlainDate
    climbed_at: Temporal.Instant
  }
  'signalling.match_words': {
    municipality: string
    match_id: string
    id: string
    words: string
    written_by: string
    written_at: Temporal.Instant
  }
  'signalling.named_telling': {
    municipality: string
    id: string
    report_id: string
    relative: 'youth' | 'with-custody'
    kind: 'told' | 'not-yet' | 'endangers'
    how: 'conversation' | 'letter' | null
    told_on: Temporal.PlainDate | null
    reason: string
    review_on: Temporal.PlainDate | null
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'signalling.reported_concern': {
    municipality: string
    report_id: string
    concern_id: string
    child_id: string | null
    reported_by: string
    reported_at: Temporal.Instant
  }
  'signalling.request': {
    municipality: string
    id: string
    child_id: string
    wanted: 'access' | 'rectification' | 'erasure' | 'objection'
    report_id: string | null
    words: string
    asked_on: Temporal.PlainDate
    asked_at: Temporal.Instant
  }
  'signalling.request_advice': {
    municipality: string
    id: string
    request_id: string
    advice: 'grant' | 'refuse'
    words: string
    given_at: Temporal.Instant
    given_by: string
  }
  'signalling.request_decision': {
    municipality: string
    request_id: string
    outcome: 'granted' | 'refused'
    reason: string
    why_without_advice: string
    reporters: string[]
    decided_on: Temporal.PlainDate
    decided_at: Temporal.Instant
    decided_by: string
  }
  'signalling.request_end': {
    municipality: string
    request_id: string
    because: 'withdrawn' | 'lapsed'
    ended_at: Temporal.Instant
    ended_by: string
  }
  'signalling.request_extension': {
    municipality: string
    request_id: string
    reason: string
    extended_on: Temporal.PlainDate
    extended_by: string
  }
  'signalling.request_voice': {
    municipality: string
    request_id: string
    party: 'youth' | 'legal-representative'
    person_id: string
    on_day: Temporal.PlainDate
    identity_checked: string
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'signalling.submission': {
    municipality: string
    concern_id: string
    version: number
    submitted_at: Temporal.Instant
    due_on: Temporal.PlainDate
  }
  'signalling.telling': {
    municipality: string
    id: string
    report_id: string
    child_id: string
    person_id: string
    kind: 'told' | 'not-yet' | 'endangers'
    how: 'conversation' | 'letter' | 'portal' | null
    told_on: Temporal.PlainDate | null
    reason: string
    review_on: Temporal.PlainDate | null
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'signalling.telling_reminder': {
    municipality: string
    report_id: string
    due_on: Temporal.PlainDate
    sent_at: Temporal.Instant
  }
  'signalling.triage_decision': {
    municipality: string
    concern_id: string
    version: number
    level: 'universal' | 'at-risk' | 'individual'
    steps: string[]
    words: string
    decided_at: Temporal.Instant
    decided_by: string
  }
  'signalling.weighing': {
    municipality: string
    id: string
    concern_id: string
    weighed_at: Temporal.Instant
    weighed_by: string
    decision: 'report' | 'do-not-report'
    family_told: 'yes' | 'not-yet'
    why_not_told: string
  }
  'subsidy.activity_choice': {
    municipality: string
    activity: string
    version: number
    product_id: string | null
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'subsidy.application': {
    municipality: string
    id: string
    round_id: string
    organisation_id: string
    begun_at: Temporal.Instant
    begun_by: string
  }
  'subsidy.application_line': {
    municipality: string
    application_id: string
    version: number
    product_id: string
    volume: number
    price_cents: number
  }
  'subsidy.application_version': {
    municipality: string
    application_id: string
    version: number
    purpose: string
    explanation: string
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'subsidy.decision': {
    municipality: string
    application_id: string
    ordinal: number
    submission: number
    round_id: string
    round_version: number
    kind: 'granted' | 'refused'
    words: string
    decided_at: Temporal.Instant
    decided_by: string
    decided_by_name: string
  }
  'subsidy.decision_line': {
    municipality: string
    application_id: string
    ordinal: number
    product_id: string
    volume: number
    price_cents: number
  }
  'subsidy.decision_reply': {
    municipality: string
    application_id: string
    ordinal: number
    decided_by: string
    reply: 'agreed' | 'returned'
    words: string
    replied_at: Temporal.Instant
    replied_by: string
    replied_by_name: string
  }
  'subsidy.draft': {
    municipality: string
    professional_id: string
    application_id: string
    form: 'application' | 'decision' | 'report' | 'settlement'
    typed: Json
    saved_at: Temporal.Instant
  }
  'subsidy.instalment': {
    municipality: string
    application_id: string
    ordinal: number
    place: number
    due_on: Temporal.PlainDate
    cents: number
  }
  'subsidy.package': {
    municipality: string
    id: string
    created_at: Temporal.Instant
    created_by: string
  }
  'subsidy.package_version': {
    municipality: string
    package_id: string
    version: number
    name: string
    words: string
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'subsidy.payment': {
    municipality: string
    application_id: string
    ordinal: number
    place: number
    paid_on: Temporal.PlainDate
    noted_at: Temporal.Instant
    noted_by: string
    noted_by_name: string
    nth: number
  }
  'subsidy.payment_correction': {
    municipality: string
    application_id: string
    ordinal: number
    place: number
    nth: number
    why: string
    corrected_at: Temporal.Instant
    corrected_by: string
    corrected_by_name: string
  }
  'subsidy.product': {
    municipality: string
    id: string
    package_id: string
    created_at: Temporal.Instant
    created_by: string
  }
  'subsidy.product_price': {
    municipality: string
    product_id: string
    version: number
    from_month: Temporal.PlainDate
    cents: number
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'subsidy.product_version': {
    municipality: string
    product_id: string
    version: number
    name: string
    definition: string
    unit: 'talk' | 'contact' | 'meeting' | 'participant' | 'consultation' | 'visit' | 'dose' | 'plan' | 'hour'
    norm_minutes: number | null
    age_from: number
    age_until: number
    task_field: '6.2' | '7.1'
    level: 'basic' | 'extra'
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'subsidy.report': {
    municipality: string
    application_id: string
    ordinal: number
    words: string
    sent_at: Temporal.Instant
    sent_by: string
    sent_by_name: string
  }
  'subsidy.report_line': {
    municipality: string
    application_id: string
    ordinal: number
    product_id: string
    counted: number | null
    volume: number
    explanation: string
  }
  'subsidy.report_request': {
    municipality: string
    application_id: string
    ordinal: number
    kind: 'interim' | 'final'
    until_month: Temporal.PlainDate
    due_on: Temporal.PlainDate
    asked_at: Temporal.Instant
    asked_by: string
    asked_by_name: string
  }
  'subsidy.request': {
    municipality: string
    application_id: string
    ordinal: number
    words: string
    asked_at: Temporal.Instant
    asked_by: string
    asked_by_name: string
  }
  'subsidy.round': {
    municipality: string
    id: string
    created_at: Temporal.Instant
    created_by: string
  }
  'subsidy.round_version': {
    municipality: string
    round_id: string
    version: number
    title: string
    package_id: string
    from_month: Temporal.PlainDate
    until_month: Temporal.PlainDate
    opens_on: Temporal.PlainDate
    closes_on: Temporal.PlainDate
    ceiling_cents: number
    tolerance_percent: number
    objection_weeks: number
    terms: string
    reason: string
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'subsidy.settlement': {
    municipality: string
    application_id: string
    ordinal: number
    report: number
    paid_cents: number
    final_cents: number
    words: string
    decided_at: Temporal.Instant
    decided_by: string
    decided_by_name: string
  }
  'subsidy.settlement_line': {
    municipality: string
    application_id: string
    ordinal: number
    product_id: string
    granted: number
    realised: number
    price_cents: number
    cents: number
  }
  'subsidy.settlement_payment': {
    municipality: string
    application_id: string
    ordinal: number
    paid_on: Temporal.PlainDate
    noted_at: Temporal.Instant
    noted_by: string
    noted_by_name: string
    nth: number
  }
  'subsidy.settlement_payment_correction': {
    municipality: string
    application_id: string
    ordinal: number
    nth: number
    why: string
    corrected_at: Temporal.Instant
    corrected_by: string
    corrected_by_name: string
  }
  'subsidy.settlement_reply': {
    municipality: string
    application_id: string
    ordinal: number
    decided_by: string
    reply: 'agreed' | 'returned'
    words: string
    replied_at: Temporal.Instant
    replied_by: string
    replied_by_name: string
  }
  'subsidy.submission': {
    municipality: string
    application_id: string
    ordinal: number
    version: number
    submitted_at: Temporal.Instant
    submitted_by: string
    submitted_by_name: string
  }
  'web.answered_call': {
    municipality: string
    client_id: string
    key: string
    request: Buffer
    answer: string | null
    created_at: Temporal.Instant
  }
  'web.idempotency': {
    municipality: string
    key: string
    actor: string
    path: string
    location: string | null
    created_at: Temporal.Instant
  }
  'youth_care_link.allocation': {
    municipality: string
    id: string
    number: number
    provider: string
    youth: Buffer
    request_id: string
  }
  'youth_care_link.allocation_request': {
    municipality: string
    id: string
    message_id: string
    place: number
    kind: 'new' | 'change'
    provider: string
    reference: string
    youth: Buffer
    received_on: Temporal.PlainDate
    answer_by: Temporal.PlainDate
  }
  'youth_care_link.allocation_version': {
    municipality: string
    id: string
    allocation_id: string
    category: string
    code: string | null
    begins_on: Temporal.PlainDate
    ends_on: Temporal.PlainDate | null
    volume: number | null
    unit: string | null
    frequency: string | null
    budget: number | null
    change_reason: string | null
    message_id: string
    at: Temporal.Instant
    by_id: string
    by_name: string
  }
  'youth_care_link.delivery': {
    municipality: string
    id: string
    allocation_id: string
    kind: 'start' | 'stop'
    began_on: Temporal.PlainDate
    ended_on: Temporal.PlainDate | null
    reason: string | null
    removes: boolean
    message_id: string
    at: Temporal.Instant
  }
  'youth_care_link.destruction': {
    municipality: string
    id: string
    destroyed_at: Temporal.Instant
    ended_before: Temporal.PlainDate
    requests: number
  }
  'youth_care_link.invoice': {
    municipality: string
    id: string
    message_id: string
    provider: string
    number: string
    cents: number
    begins_on: Temporal.PlainDate
    ends_on: Temporal.PlainDate
    received_on: Temporal.PlainDate
    answer_by: Temporal.PlainDate
  }
  'youth_care_link.invoice_answer': {
    municipality: string
    invoice_id: string
    granted_cents: number
    message_id: string
    at: Temporal.Instant
    by_id: string
    by_name: string
  }
  'youth_care_link.invoice_line': {
    municipality: string
    id: string
    invoice_id: string
    place: number
    youth: Buffer
    reference: string
    previous_reference: string | null
    allocation: number
    category: string
    code: string
    begins_on: Temporal.PlainDate
    ends_on: Temporal.PlainDate
    volume: number
    unit: string
    tariff: number | null
    cents: number
    is_credit: boolean
    found: string[]
  }
  'youth_care_link.message': {
    municipality: string
    id: string
    direction: 'in' | 'out'
    kind: 'JW301' | 'JW302' | 'JW305' | 'JW306' | 'JW307' | 'JW308' | 'JW315' | 'JW316' | 'JW317' | 'JW318' | 'JW319' | 'JW320' | 'JW323' | 'JW325'
    provider: string
    identification: string
    content: Buffer
    answers_id: string | null
    not_read: string[]
    at: Temporal.Instant
    by_id: string
    by_name: string
  }
  'youth_care_link.message_remark': {
    municipality: string
    message_id: string
    told: string[]
  }
  'youth_care_link.provider': {
    municipality: string
    id: string
    organisation_id: string
    agb: string
    address: string | null
    at: Temporal.Instant
    by_id: string
    by_name: string
  }
  'youth_care_link.refused_line': {
    municipality: string
    line_id: string
    codes: string[]
  }
  'youth_care_link.refused_message': {
    municipality: string
    id: string
    provider: string
    kind: string
    identification: string
    told: string[]
    at: Temporal.Instant
  }
  'youth_care_link.request': {
    municipality: string
    id: string
    child_id: string
    recipient_id: string
    recipient_kind: 'youth-help-access' | 'certified-institution' | 'veilig-thuis' | 'child-protection-board'
    question: string
    seen: string
    tried: string
    urgency: 'today' | 'this-week' | 'can-wait'
    family_told: 'yes' | 'not-yet'
    why_not_told: string
    exception: 'prevents-serious-harm' | 'youth-keeps-wish' | null
    exception_reason: string
    way: 'here' | 'letter' | 'secure-mail' | 'telephone'
    sent_at: Temporal.Instant
    sent_on: Temporal.PlainDate
    sent_by: string
    sender_organisation_id: string
  }
  'youth_care_link.request_agreement': {
    municipality: string
    id: string
    terms: Json
    designated: string[]
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'youth_care_link.request_consent': {
    municipality: string
    request_id: string
    person_id: string
    party: 'youth' | 'parents-with-custody' | 'representative'
    says: 'yes' | 'no'
    given_on: Temporal.PlainDate
    recorded_by: string
  }
  'youth_care_link.request_ending': {
    municipality: string
    request_id: string
    outcome: 'granted' | 'rejected'
    reason: string | null
    elsewhere: string | null
    message_id: string
    at: Temporal.Instant
    by_id: string
    by_name: string
  }
  'youth_care_link.request_holder': {
    municipality: string
    id: string
    request_id: string
    holder: string
    since: Temporal.Instant
    handed_over_by: string
  }
  'youth_care_link.request_inquiry': {
    municipality: string
    request_id: string
    message_id: string
    at: Temporal.Instant
    by_id: string
    by_name: string
  }
  'youth_care_link.request_step': {
    municipality: string
    id: string
    request_id: string
    kind: 'received' | 'more-asked' | 'more-given' | 'inquiry-started' | 'granted' | 'rejected' | 'reported-back' | 'ended' | 'withdrawn' | 'reminded' | 'family-told' | 'found-late'
    on_day: Temporal.PlainDate
    words: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_care_link.residence_finding': {
    municipality: string
    id: string
    child_id: string
    home: string | null
    stay: 'youth-help-provider' | 'foster-parent' | 'shelter' | 'juvenile-institution' | null
    home_before_stay: string | null
    under_inquiry: 'yes' | 'no'
    mother_at_birth: string | null
    actual: string | null
    responsible: string | null
    found_at: Temporal.Instant
    found_by: string
    found_by_name: string
  }
  'youth_care_link.retention_setting': {
    municipality: string
    set_at: Temporal.Instant
    years: number
    source: string
    set_by: string
    set_by_name: string
  }
  'youth_care_link.sending': {
    municipality: string
    id: string
    message_id: string
    outcome: 'delivered' | 'failed'
    status: number | null
    told: string
    at: Temporal.Instant
  }
  'youth_health.action_outcome': {
    municipality: string
    action_id: string
    child_id: string
    outcome: 'done' | 'not-needed'
    note: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.alert': {
    municipality: string
    id: string
    child_id: string
    on_day: Temporal.PlainDate
    kind: 'allergy' | 'alert'
    what: string
    severity: 'mild' | 'serious' | 'life-threatening'
    source: 'parents' | 'youth' | 'seen-here' | 'letter'
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.alert_end': {
    municipality: string
    alert_id: string
    child_id: string
    on_day: Temporal.PlainDate
    reason: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.batch_movement': {
    municipality: string
    id: string
    batch_id: string
    location_id: string
    kind: 'received' | 'given' | 'returned' | 'wasted' | 'counted'
    amount: number
    on_day: Temporal.PlainDate
    because: string | null
    dose_id: string | null
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.care_area': {
    municipality: string
    id: string
    organisation_id: string
    from_months: number
    until_months: number | null
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'youth_health.clinic_session': {
    municipality: string
    id: string
    on_day: Temporal.PlainDate
    from_time: string
    until_time: string
    place_minutes: number
    location_id: string
    professional_id: string
    remark: string
    planned_at: Temporal.Instant
    planned_by: string
    planned_by_name: string
  }
  'youth_health.consultation_draft': {
    municipality: string
    child_id: string
    professional_id: string
    typed: Json
    saved_at: Temporal.Instant
  }
  'youth_health.contact_attempt': {
    municipality: string
    id: string
    child_id: string
    moment: string
    on_day: Temporal.PlainDate
    reason: 'absent' | 'cancelled' | 'cancelled-late' | 'not-interested' | 'agreed' | 'cancelled-by-us' | 'not-reached' | 'message-only'
    note: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.contact_moment': {
    municipality: string
    id: string
    child_id: string
    on_day: Temporal.PlainDate
    kind: 'contact' | 'measuring' | 'development' | 'screening' | 'questionnaire' | 'history' | 'birth' | 'correction' | 'exchanged'
    source: 'here' | 'import'
    import_file_id: string | null
    observations: Json
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.destruction_approval': {
    municipality: string
    proposal_id: string
    approved_as: 'youth-doctor' | 'administrator'
    approved_at: Temporal.Instant
    approved_by: string
    approved_by_name: string
  }
  'youth_health.destruction_candidate': {
    municipality: string
    proposal_id: string
    child_id: string
    last_changed_on: Temporal.PlainDate
    kept_until: Temporal.PlainDate
    because: 'term-ended' | 'on-request'
  }
  'youth_health.destruction_proposal': {
    municipality: string
    id: string
    proposed_at: Temporal.Instant
    proposed_by_name: string
  }
  'youth_health.destruction_report': {
    municipality: string
    proposal_id: string
    destroyed_at: Temporal.Instant
    records: number
    left_out: number
    rows_by_table: Json
    destroyed: Json
  }
  'youth_health.destruction_request': {
    municipality: string
    id: string
    child_id: string
    asked_on: Temporal.PlainDate
    asked_by_name: string
    decision: 'granted' | 'refused'
    ground: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.document': {
    municipality: string
    id: string
    child_id: string
    on_day: Temporal.PlainDate
    title: string
    purpose: string
    media_type: 'application/pdf' | 'image/jpeg' | 'image/png'
    size: number
    sha256: Buffer
    content: Buffer
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.document_sharing': {
    municipality: string
    document_id: string
    child_id: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.document_withdrawal': {
    municipality: string
    document_id: string
    child_id: string
    reason: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.dose': {
    municipality: string
    id: string
    child_id: string
    vaccine: string | null
    given_on: Temporal.PlainDate | null
    product: string | null
    batch: string | null
    batch_expires_on: Temporal.PlainDate | null
    place: 'here' | 'elsewhere'
    given_by: string | null
    consent_ground: 'prevents-serious-harm' | 'youth-keeps-wish' | 'cannot-weigh' | null
    supersedes: string | null
    reason: string | null
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
    site: 'left-arm' | 'right-arm' | 'left-leg' | 'right-leg' | 'mouth' | null
  }
  'youth_health.finding': {
    municipality: string
    id: string
    child_id: string
    contact_moment_id: string
    screening: string
    outcome: 'doubtful' | 'insufficient'
    found_on: Temporal.PlainDate
    step: 'repeat' | 'refer' | 'decide'
    step_by: Temporal.PlainDate | null
    rule: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.finding_step': {
    municipality: string
    id: string
    finding_id: string
    child_id: string
    kind: 'repeat' | 'referred' | 'closed'
    due_on: Temporal.PlainDate | null
    reason: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.glass_breaking': {
    municipality: string
    id: string
    child_id: string
    because: 'danger' | 'stands-in' | 'asked-by-family' | 'other'
    explanation: string
    broken_at: Temporal.Instant
    until: Temporal.Instant
    broken_by: string
    broken_by_name: string
    organisation_id: string | null
  }
  'youth_health.glass_review': {
    municipality: string
    breaking_id: string
    child_id: string
    finding: 'justified' | 'not-justified'
    explanation: string
    reviewed_at: Temporal.Instant
    reviewed_by: string
    reviewed_by_name: string
  }
  'youth_health.growth_lines_choice': {
    municipality: string
    id: string
    child_id: string
    population: 'nl' | 'tu' | 'ma' | 'hs' | 'ds'
    because: string
    chosen_on: Temporal.PlainDate
    chosen_by: string
    chosen_by_name: string
    recorded_at: Temporal.Instant
  }
  'youth_health.import_file': {
    municipality: string
    id: string
    fingerprint: string
    file_name: string
    child_id: string
    left_out: Json
    imported_at: Temporal.Instant
    imported_by: string
    imported_by_name: string
  }
  'youth_health.invitation': {
    municipality: string
    id: string
    child_id: string
    round_id: string
    moment: string
    way: 'mail' | 'letter' | 'none'
    because: 'no-address' | 'no-place' | null
    nth: number | null
    contact_id: string | null
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.invitation_round': {
    municipality: string
    id: string
    moment: string
    school_id: string | null
    class_name: string | null
    born_from: Temporal.PlainDate | null
    born_until: Temporal.PlainDate | null
    with_place: boolean
    invited_at: Temporal.Instant
    invited_by: string
    invited_by_name: string
  }
  'youth_health.measurement': {
    municipality: string
    id: string
    child_id: string
    contact_moment_id: string
    on_day: Temporal.PlainDate
    measure: 'height' | 'weight' | 'head-circumference'
    value: number | null
    position: string | null
    supersedes: string | null
    reason: string | null
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
    clothing_kg: number | null
  }
  'youth_health.measurement_to_repeat': {
    municipality: string
    id: string
    child_id: string
    measure: 'height' | 'weight' | 'head-circumference'
    before_day: Temporal.PlainDate | null
    because: string
    supersedes: string | null
    noted_on: Temporal.PlainDate
    noted_by: string
    noted_by_name: string
    recorded_at: Temporal.Instant
  }
  'youth_health.open_action': {
    municipality: string
    id: string
    child_id: string
    kind: 'invite' | 'call' | 'home-visit' | 'discuss' | 'concern' | 'repeat-measurement' | 'refer' | 'task'
    about: string
    due_on: Temporal.PlainDate
    attempt_id: string | null
    contact_moment_id: string | null
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.overdue': {
    municipality: string
    child_id: string
    list: 'vaccination' | 'contact-moment'
    since: Temporal.PlainDate
    about: string[]
    born_on: Temporal.PlainDate
    counted_at: Temporal.Instant
  }
  'youth_health.overdue_count': {
    municipality: string
    list: 'vaccination' | 'contact-moment'
    counted_at: Temporal.Instant
    children: number
  }
  'youth_health.planned_contact': {
    municipality: string
    id: string
    child_id: string
    moment: string
    nth: number
    session_id: string
    place: number
    turn: number
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.planned_contact_arrival': {
    municipality: string
    contact_id: string
    child_id: string
    turn: number
    arrived: boolean
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.planned_contact_end': {
    municipality: string
    contact_id: string
    child_id: string
    because: 'moved' | 'cancelled-by-family' | 'cancelled-by-us'
    note: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.pregnancy_fact': {
    municipality: string
    id: string
    child_id: string
    maternal_vaccination_on: Temporal.PlainDate | null
    maternal_vaccination_gestation_days: number | null
    pertussis_gestation_days: number | null
    mother_carries_hepatitis_b: 'yes' | 'no' | 'unknown'
    other_circumstance: string | null
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.programme_setting': {
    municipality: string
    id: string
    moment: string
    setting: Json
    reason: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'youth_health.questionnaire_band': {
    municipality: string
    questionnaire: string
    set_at: Temporal.Instant
    set_by: string
    bands: Json
  }
  'youth_health.questionnaire_reading': {
    municipality: string
    request_id: string
    child_id: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.questionnaire_request': {
    municipality: string
    id: string
    child_id: string
    questionnaire: string
    version: number
    person_id: string
    person_name: string
    filled_by: 'parent' | 'youth'
    token_hash: Buffer | null
    expires_on: Temporal.PlainDate
    draft: Json | null
    draft_saved_at: Temporal.Instant | null
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.questionnaire_return': {
    municipality: string
    request_id: string
    child_id: string
    contact_moment_id: string
    is_urgent: boolean
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.questionnaire_withdrawal': {
    municipality: string
    request_id: string
    child_id: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.questionnaire_wording': {
    municipality: string
    questionnaire: string
    set_at: Temporal.Instant
    set_by: string
    licence: string
    wording: Json
  }
  'youth_health.record': {
    municipality: string
    child_id: string
    opened_at: Temporal.Instant
    opened_by: string
    opened_by_name: string
  }
  'youth_health.retention_extension': {
    municipality: string
    id: string
    child_id: string
    until_day: Temporal.PlainDate
    reason: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.retention_setting': {
    municipality: string
    id: string
    kept_until_age: number | null
    ground: string
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'youth_health.rivm_sharing_answer': {
    municipality: string
    id: string
    child_id: string
    person_id: string
    person_name: string
    says: 'yes' | 'no'
    said_on: Temporal.PlainDate
    route: 'in-person' | 'phone' | 'writing' | 'online'
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.scheme_decision': {
    municipality: string
    id: string
    child_id: string
    scheme: '2+1' | '3+1'
    because: string
    decided_on: Temporal.PlainDate
    decided_by: string
    decided_by_name: string
    recorded_at: Temporal.Instant
  }
  'youth_health.school_count': {
    municipality: string
    school_id: string
    school_year: number
    class_group: '1-2' | '3-4' | '5-6' | '7-8' | 'class-1-2' | 'class-3-4' | 'class-5-6' | 'other'
    subject: 'weight' | 'hearing' | 'vision' | 'vaccination' | 'questionnaire'
    category: string
    count: number
    counted_at: Temporal.Instant
  }
  'youth_health.screening_level': {
    municipality: string
    set_at: Temporal.Instant
    set_by: string
    vision_from_42_months: number | null
    vision_from_54_months: number | null
    hearing_decibel: number | null
  }
  'youth_health.session_batch': {
    municipality: string
    id: string
    session_id: string
    batch_id: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.session_child': {
    municipality: string
    session_id: string
    child_id: string
    class_name: string | null
    added_at: Temporal.Instant
    added_by_name: string
  }
  'youth_health.session_dose': {
    municipality: string
    dose_id: string
    session_id: string
    child_id: string
    turn: number
  }
  'youth_health.session_outcome': {
    municipality: string
    session_id: string
    child_id: string
    turn: number
    outcome: 'given' | 'absent' | 'refused' | 'not-given' | 'undone'
    because: string | null
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.transfer_answer': {
    municipality: string
    id: string
    child_id: string
    person_id: string
    person_name: string
    says: 'consents' | 'objects'
    said_on: Temporal.PlainDate
    route: 'in-person' | 'phone' | 'writing' | 'online'
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.transfer_in': {
    municipality: string
    id: string
    child_id: string
    sender: string
    fingerprint: string
    row_counts: Json
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.transfer_inbox': {
    municipality: string
    id: string
    fingerprint: string
    file_name: string
    content: Json
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.transfer_model': {
    municipality: string
    id: string
    model: 'consent' | 'objection'
    set_at: Temporal.Instant
    set_by: string
    set_by_name: string
  }
  'youth_health.transfer_out': {
    municipality: string
    id: string
    child_id: string
    recipient: string
    because: 'moved' | 'other-organisation' | 'asked-by-family'
    fingerprint: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.transfer_parcel': {
    municipality: string
    transfer_id: string
    child_id: string
    content: Buffer
    made_at: Temporal.Instant
  }
  'youth_health.vaccination_answer': {
    municipality: string
    id: string
    child_id: string
    vaccine: string
    ordinal: number | null
    person_id: string
    person_name: string
    says: 'yes' | 'no'
    said_on: Temporal.PlainDate
    route: 'in-person' | 'phone' | 'writing' | 'online'
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
    because: string | null
    until: Temporal.PlainDate | null
  }
  'youth_health.vaccination_hold': {
    municipality: string
    id: string
    child_id: string
    kind: 'postponement' | 'contra-indication'
    vaccine: string | null
    because: string
    said_by: string
    since: Temporal.PlainDate
    until: Temporal.PlainDate | null
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.vaccination_hold_lifting': {
    municipality: string
    hold_id: string
    child_id: string
    on_day: Temporal.PlainDate
    because: string
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.vaccination_session': {
    municipality: string
    id: string
    on_day: Temporal.PlainDate
    place: string
    school_id: string | null
    location_id: string
    vaccines: string[]
    born_from: Temporal.PlainDate | null
    born_until: Temporal.PlainDate | null
    classes: string[] | null
    follows: string | null
    planned_at: Temporal.Instant
    planned_by: string
    planned_by_name: string
  }
  'youth_health.vaccine_batch': {
    municipality: string
    id: string
    vaccine: string
    product: string | null
    batch: string
    expires_on: Temporal.PlainDate
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_health.visit_package': {
    municipality: string
    id: string
    professional_id: string
    professional_name: string
    on_day: Temporal.PlainDate
    given_at: Temporal.Instant
    ends_at: Temporal.Instant
    bytes: number
  }
  'youth_health.visit_package_child': {
    municipality: string
    package_id: string
    place: number
    child_id: string
    moment: string
  }
  'youth_health.visit_package_end': {
    municipality: string
    package_id: string
    because: 'wiped' | 'ended' | 'clock-moved' | 'not-heard'
    ended_at: Temporal.Instant
  }
  'youth_health.visit_part': {
    municipality: string
    key: string
    package_id: string
    place: number
    child_id: string
    part: 'talk' | 'growth' | 'development' | 'screening'
    document_id: string | null
    left_out_id: string | null
    recorded_at: Temporal.Instant
    recorded_by: string
  }
  'youth_health.visit_refusal': {
    municipality: string
    key: string
    package_id: string
    place: number
    child_id: string
    part: 'talk' | 'growth' | 'development' | 'screening'
    because: 'no-care' | 'closed'
    on_day: Temporal.PlainDate
    recorded_at: Temporal.Instant
    recorded_by: string
    recorded_by_name: string
  }
  'youth_information.declaration': {
    municipality: string
    light_help_id: string
    version: number
    kind: 'youth-help' | 'no-youth-help'
    started_on: Temporal.PlainDate | null
    crisis: 'yes' | 'no' | null
    postcode: string | null
    residence: string | null
    ended_on: Temporal.PlainDate | null
    end_reason: 'as-planned' | 'early-agreed' | 'early-by-family' | 'early-by-helper' | 'early-outside' | null
    written_at: Temporal.Instant
    written_by: string
    written_by_name: string
  }
  'youth_information.delivery': {
    municipality: string
    id: string
    year: number
    half: number
    ordinal: number
    records: number
    fingerprint: string
    made_at: Temporal.Instant
    made_by: string
    made_by_name: string
  }
  'youth_information.measure': {
    municipality: string
    light_help_id: string
    version: number
    informant: 'youth' | 'parent'
    satisfaction: number | null
    need_after: 'same-or-more' | 'lighter' | 'perhaps-later' | 'none' | null
  }
  'youth_information.release': {
    municipality: string
    delivery_id: string
    released_at: Temporal.Instant
    released_by: string
    released_by_name: string
  }
  'youth_information.reminder': {
    municipality: string
    year: number
    half: number
    kind: 'begun' | 'soon' | 'late'
    reminded_at: Temporal.Instant
  }
  'youth_information.sending': {
    municipality: string
    delivery_id: string
    sent_on: Temporal.PlainDate
    receipt: string
    noted_at: Temporal.Instant
    noted_by: string
    noted_by_name: string
  }
  'reporting.activity': {
    municipality: string | null
    month: Temporal.PlainDate | null
    activity: string | null
    organisation_id: string | null
    count: number | null
    minutes: number | null
  }
  'reporting.answer': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.appointment': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.child_in_care': {
    municipality: string | null
    area: string | null
    birth_year: number | null
    children: number | null
  }
  'reporting.child_vaccinated': {
    municipality: string | null
    area: string | null
    birth_year: number | null
    vaccine: string | null
    children: number | null
  }
  'reporting.concern': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.contact': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.contact_moment': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.course_mark': {
    municipality: string | null
    month: Temporal.PlainDate | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.course_place': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.course_sign_up': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.dose': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.evaluation': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.goal': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.help_start': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.invitation': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.light_help': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.match': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.measurement': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.plan': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.plan_end': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.question': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.question_verdict': {
    municipality: string | null
    month: Temporal.PlainDate | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.referral': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.report': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.request': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.request_decision': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.satisfaction': {
    municipality: string | null
    month: Temporal.PlainDate | null
    area: string | null
    breakdown: string | null
    category: string | null
    count: number | null
  }
  'reporting.school_health': {
    municipality: string | null
    school_id: string | null
    school_year: number | null
    class_group: string | null
    subject: string | null
    category: string | null
    count: number | null
  }
}
