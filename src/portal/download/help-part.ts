import { contactWords } from '../../features/parenting-help/index.ts'
import type { HelpStory } from '../child/child-story.ts'
import type { Plain } from './plain.ts'

export const helpPart = ({ referrals, careTeam, requests, contacts }: HelpStory): Plain => ({
  verwijzingen: referrals.map(({ referral }) => ({
    waarheen: referral.offer.name,
    gestuurdOp: referral.sentOn.toString(),
    vraag: referral.question,
    meegegeven: referral.needed,
    verslagen: referral.reports.map(({ words }) => words),
  })),
  verzoekenAanJeugdzorg: requests.map(({ request, standing }) => ({
    aan: request.recipient.name,
    gestuurdOp: request.sentOn.toString(),
    vraag: request.question,
    stand: standing.state,
  })),
  zorgteam: careTeam.map(({ school, on, agreed, actions }) => ({
    school,
    besprokenOp: on.toString(),
    afgesproken: agreed,
    acties: actions.map(({ what, ownerWords }) => ({ wat: what, wie: ownerWords })),
  })),
  contacten: contacts.map(({ on, topics, asker, channel, kind, followUp }) => ({
    dag: on.toString(),
    onderwerpen: topics.map(topic => contactWords.topic[topic]),
    gevraagdDoor: contactWords.asker[asker],
    via: contactWords.channel[channel],
    watWijGaven: contactWords.kind[kind],
    daarna: contactWords.followUp[followUp],
  })),
})
