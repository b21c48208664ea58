import { RolesAndTickets1795305600000 } from './1795305600000-roles-and-tickets.js';
import { AgenciesAndSessions1795305600001 } from './1795305600001-agencies-and-sessions.js';
import { CasesAndTimeline1795305600002 } from './1795305600002-cases-and-timeline.js';
import { RowSecurity1795305600003 } from './1795305600003-row-security.js';
import { Referrals1795305600004 } from './1795305600004-referrals.js';
import { Messages1795305600005 } from './1795305600005-messages.js';
import { ReferralSecurity1795305600006 } from './1795305600006-referral-security.js';
import { DutiesOfReferrals1795305600007 } from './1795305600007-duties-of-referrals.js';
import { OperatorActs1795305600020 } from './1795305600020-operator-acts.js';
import { NeedToKnow1795305600030 } from './1795305600030-need-to-know.js';
import { AccessPolicy1795305600031 } from './1795305600031-access-policy.js';
import { Sealing1795305600040 } from './1795305600040-sealing.js';
import { Erasure1795305600041 } from './1795305600041-erasure.js';
import { AskedAbout1795305600042 } from './1795305600042-asked-about.js';
import { MatchKeys1795305600043 } from './1795305600043-match-keys.js';
import { GlassTexts1795305600044 } from './1795305600044-glass-texts.js';
import { People1795305600050 } from './1795305600050-people.js';
import { KeptPlans1795305600051 } from './1795305600051-kept-plans.js';
import { Desks1795305600052 } from './1795305600052-desks.js';
import { TriesApart1795305600060 } from './1795305600060-tries-apart.js';
import { SettingsAreRules1795305600061 } from './1795305600061-settings-are-rules.js';
import { CourtOrdersGuarded1795305600062 } from './1795305600062-court-orders-guarded.js';
import { SealsGuarded1795305600063 } from './1795305600063-seals-guarded.js';
import { ClocksOfDuties1795305600070 } from './1795305600070-clocks-of-duties.js';
import { AccessPolicy1795305600071 } from './1795305600071-access-policy.js';
import { BoardOfDuties1795305600072 } from './1795305600072-board-of-duties.js';
import { AgencySuccessions1795305600074 } from './1795305600074-agency-successions.js';
import { LadderOfSilence1795305600075 } from './1795305600075-ladder-of-silence.js';
import { IntakeDrafts1795305600080 } from './1795305600080-intake-drafts.js';
import { Searching1795305600082 } from './1795305600082-searching.js';
import { HotlineCalls1795305600083 } from './1795305600083-hotline-calls.js';
import { OlderCharts1795305600088 } from './1795305600088-older-charts.js';
import { AccessPolicy1795305600089 } from './1795305600089-access-policy.js';
import { SuccessionSteps1795305600090 } from './1795305600090-succession-steps.js';
import { PersonRefuses1795305600091 } from './1795305600091-person-refuses.js';
import { Rescues1795305600093 } from './1795305600093-rescues.js';
import { CallsKeptOut1795305600094 } from './1795305600094-calls-kept-out.js';
import { SearchesOfADay1795305600095 } from './1795305600095-searches-of-a-day.js';
import { CountedPlaces1795305600097 } from './1795305600097-counted-places.js';
import { FewSilentDuties1795305600098 } from './1795305600098-few-silent-duties.js';
import { OutboxGuarded1795305600100 } from './1795305600100-outbox-guarded.js';
import { RescuesCounted1795305600101 } from './1795305600101-rescues-counted.js';
import { SealedOutUntold1795305600102 } from './1795305600102-sealed-out-untold.js';
import { NoWayBack1795305600103 } from './1795305600103-no-way-back.js';
import { SearchedOutTold1795305600104 } from './1795305600104-searched-out-told.js';
import { DutiesOfNobody1795305600110 } from './1795305600110-duties-of-nobody.js';
import { ToldCallsTied1795305600111 } from './1795305600111-told-calls-tied.js';
import { SearchCut1795305600120 } from './1795305600120-search-cut.js';
import { SilenceThatIsOne1795305600130 } from './1795305600130-silence-that-is-one.js';
import { AtOnceTargets1795305600131 } from './1795305600131-at-once-targets.js';
import { SealedBirths1795305600135 } from './1795305600135-sealed-births.js';
import { JoinedFiles1795305600136 } from './1795305600136-joined-files.js';
import { StopsKeptInView1795305600137 } from './1795305600137-stops-kept-in-view.js';
import { RightsSheets1795305600138 } from './1795305600138-rights-sheets.js';
import { PacketKeys1795305600141 } from './1795305600141-packet-keys.js';
import { PacketsInUse1795305600142 } from './1795305600142-packets-in-use.js';
import { SearchableOnce1795305600150 } from './1795305600150-searchable-once.js';
import { EndsOfAgencies1795305600153 } from './1795305600153-ends-of-agencies.js';
import { WordsGo1795305600160 } from './1795305600160-words-go.js';

/** Every migration in the order in which it runs. */
export const MIGRATIONS = [
  RolesAndTickets1795305600000,
  AgenciesAndSessions1795305600001,
  CasesAndTimeline1795305600002,
  RowSecurity1795305600003,
  Referrals1795305600004,
  Messages1795305600005,
  ReferralSecurity1795305600006,
  DutiesOfReferrals1795305600007,
  OperatorActs1795305600020,
  NeedToKnow1795305600030,
  AccessPolicy1795305600031,
  Sealing1795305600040,
  Erasure1795305600041,
  AskedAbout1795305600042,
  MatchKeys1795305600043,
  GlassTexts1795305600044,
  People1795305600050,
  KeptPlans1795305600051,
  Desks1795305600052,
  TriesApart1795305600060,
  SettingsAreRules1795305600061,
  CourtOrdersGuarded1795305600062,
  SealsGuarded1795305600063,
  ClocksOfDuties1795305600070,
  AccessPolicy1795305600071,
  BoardOfDuties1795305600072,
  AgencySuccessions1795305600074,
  LadderOfSilence1795305600075,
  IntakeDrafts1795305600080,
  Searching1795305600082,
  HotlineCalls1795305600083,
  OlderCharts1795305600088,
  AccessPolicy1795305600089,
  SuccessionSteps1795305600090,
  PersonRefuses1795305600091,
  Rescues1795305600093,
  CallsKeptOut1795305600094,
  SearchesOfADay1795305600095,
  CountedPlaces1795305600097,
  FewSilentDuties1795305600098,
  OutboxGuarded1795305600100,
  RescuesCounted1795305600101,
  SealedOutUntold1795305600102,
  NoWayBack1795305600103,
  SearchedOutTold1795305600104,
  DutiesOfNobody1795305600110,
  ToldCallsTied1795305600111,
  SearchCut1795305600120,
  SilenceThatIsOne1795305600130,
  AtOnceTargets1795305600131,
  SealedBirths1795305600135,
  JoinedFiles1795305600136,
  StopsKeptInView1795305600137,
  RightsSheets1795305600138,
  PacketKeys1795305600141,
  PacketsInUse1795305600142,
  SearchableOnce1795305600150,
  EndsOfAgencies1795305600153,
  WordsGo1795305600160,
];
