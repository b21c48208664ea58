import type { CallPayload } from '@loive/domain';
import type { CallRecorder } from '@loive/persistence';
import { DEMO_AGENCIES } from './agencies.js';
import { keyOf } from './key-of.js';
import { demoActor } from './people.js';

const MINUTE = 60_000;

/** A fictional call to the hotline and whom it was passed on to. */
interface CallStory {
  readonly name: string;
  readonly minutesAgo: number;
  readonly call: Omit<CallPayload, 'at'>;
  readonly handedOn?: { readonly agencyId: string; readonly told: string };
}

const CALLS: readonly CallStory[] = [
  {
    name: 'call-passed-on',
    minutesAgo: 190,
    call: {
      kind: 'tip',
      caller: 'witness',
      language: 'vi',
      placeId: 'vn-lang-son',
      number: '0900 000 111',
      callBack: 'no',
      recording: 'GA-0001',
      told: 'Thấy mấy người trẻ bị giữ giấy tờ ở một nhà gần cửa khẩu.',
    },
    handedOn: { agencyId: DEMO_AGENCIES.police.id, told: 'Tin báo có người bị giữ giấy tờ gần cửa khẩu. Người báo không muốn được gọi lại.' },
  },
  {
    name: 'call-waiting',
    minutesAgo: 25,
    call: {
      kind: 'report',
      caller: 'family',
      language: 'tyz',
      placeId: 'vn-lang-son',
      number: '0900 000 222',
      callBack: 'asTold',
      safeContact: 'Chỉ gọi buổi trưa, nói là người của trường.',
      recording: 'GA-0002',
      told: 'Em gái được rủ đi làm xa, ba ngày nay không liên lạc được.',
    },
  },
];

/** Writes down the calls of the demo set as the hotline would. In a set that is there already (`isNew` false) nobody calls again. */
export async function playCalls(recorder: CallRecorder, isNew: boolean, now: Date): Promise<void> {
  if (!isNew) return;
  const hotline = demoActor('hotline');
  for (const { name, minutesAgo, call, handedOn } of CALLS) {
    const at = new Date(now.getTime() - minutesAgo * MINUTE).toISOString();
    const logged = await recorder.log(hotline, { ...call, at }, requestOf(name, 'POST /api/hotline/calls', 201));
    if (handedOn === undefined) continue;
    await recorder.record(hotline, logged.id, logged.version, { type: 'handOn', means: 'phone', ...handedOn }, requestOf(`${name}/handOn`, `POST /api/hotline/calls/${logged.id}/events`, 200));
  }
}

function requestOf(name: string, route: string, status: number) {
  return { route, key: keyOf(name), requestId: keyOf(`request/${name}`), body: { story: name }, status };
}
