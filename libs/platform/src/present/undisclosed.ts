import type { AgencyView } from '@loive/contracts';
import { POLICY } from '@loive/domain';

/** Stands for the receiving end of a referral where the reader may know that there is one, not who: a shelter's name is a place. */
export const UNDISCLOSED_AGENCY: AgencyView = {
  id: '00000000-0000-0000-0000-000000000000',
  type: 'UNDISCLOSED',
  nameVi: 'Cơ quan tiếp nhận',
  nameEn: 'The receiving agency',
};

const STEPS_OF_RECEIVER: readonly string[] = POLICY.filter(({ action }) => action === 'answerReferral').flatMap(({ events }) => events);

/** Whether an event of a case's chain is a step of a referral's receiver, whose agency then tells where the person is. */
export function isStepOfReceiver(type: string): boolean {
  return STEPS_OF_RECEIVER.includes(type);
}
