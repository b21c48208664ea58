import type { CallRowView, CallView, ToldView } from '@loive/contracts';
import { callStateOf } from '@loive/domain';
import type { CallRow, OverseenCall, ToldRow, WholeCall } from '@loive/persistence';
import type { AgencyOf } from '@loive/platform';

/** A call as oversight sees it: nothing of who called, from where, or what about. */
export function presentOverseen({ id, version, at, kind, handedOn, isCase }: OverseenCall, agencyOf: AgencyOf): CallRowView {
  return {
    id,
    version,
    at,
    kind,
    state: callStateOf({ kind, handedOn: handedOn.length > 0, isCase }),
    caller: null,
    language: null,
    placeId: null,
    repeats: null,
    handedOn: handedOn.map(({ agencyId, ...rest }) => ({ agency: agencyOf(agencyId), ...rest })),
    caseId: null,
  };
}

/** A call as its hotline lists it. */
export function presentRow(row: CallRow, agencyOf: AgencyOf): CallRowView {
  const { caller, language, placeId, repeats, caseId } = row;
  return { ...presentOverseen(row, agencyOf), caller, language, placeId, repeats, caseId };
}

/** A call with what was told; `number` only for whoever has just recorded why they look at it. */
export function presentCall(call: WholeCall, number: string | null, agencyOf: AgencyOf): CallView {
  const { callBack, hasNumber, words, steps } = call;
  return {
    ...presentRow(call, agencyOf),
    callBack,
    hasNumber,
    recording: words?.recording ?? null,
    told: words?.told ?? null,
    erased: words === null,
    safeContact: words?.safeContact ?? null,
    steps: steps.map(({ toAgencyId, ...step }) => ({ ...step, agency: toAgencyId === null ? null : agencyOf(toAgencyId) })),
    number,
  };
}

/** What an agency was told. */
export function presentTold({ fromAgencyId, ...row }: ToldRow, told: string | null, agencyOf: AgencyOf): ToldView {
  return { ...row, from: agencyOf(fromAgencyId), told };
}
