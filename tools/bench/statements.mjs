import { randomUUID } from 'node:crypto';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const CODE = /(?:LV|CT)-\d{4}-\d+/g;
const TICKET = /^[A-Za-z0-9+/=]{40,}\.[0-9a-f]{64}$/;
/** Ids of the demo set's agencies and people, which stay as they are. */
const REGISTER = /^00000000-/;

/**
 * Makes captured statements repeatable: `bind(target)` gives their values anew, with fresh ids
 * wherever the captured request made some, and with the target's case id and version (and referral)
 * in place of those of the captured case; `sign(claims)` makes the tickets anew.
 *
 * @param captured `{text, values}` as `capture.mjs` tells them
 * @param was `{id, version, referralId}` of what the captured request was about, null when it opened a case
 */
export function repeatable(captured, was) {
  const prepared = captured.map(({ text, values }, index) => ({
    text,
    // Without values there is nothing to prepare: begin and commit.
    name: values.length > 0 ? `bench_${index}_${text.length}` : undefined,
    parts: values.map((value) => partOf(value, was)),
  }));
  return {
    count: captured.length,
    statements: prepared.map(({ text, name }) => ({ text, name })),
    bind(target, sign, number) {
      const fresh = new Map(was === null ? [] : [[was.id, target.id]]);
      if (was?.referralId) fresh.set(was.referralId, target.referralId);
      const idOf = (id) => fresh.get(id) ?? fresh.set(id, randomUUID()).get(id);
      const world = { idOf, sign, year: `9999-${number}`, version: target?.version };
      return prepared.map(({ parts }) => parts.map((part) => part(world)));
    },
  };
}

function partOf({ kind, value }, was) {
  if (kind === 'bytes') {
    const bytes = Buffer.from(value, 'hex');
    return () => bytes;
  }
  if (kind === 'list') {
    const parts = value.map((one) => partOf({ kind: 'text', value: String(one) }, was));
    return (world) => parts.map((part) => part(world));
  }
  if (kind === 'plain') {
    if (was !== null && value === was.version) return ({ version }) => version;
    if (was !== null && value === was.version + 1) return ({ version }) => version + 1;
    return () => value;
  }
  if (TICKET.test(value)) return ticketPart(value);
  return textPart(value, was);
}

// Claims name the case, the referral and the request; whoever acts stays the same.
function ticketPart(ticket) {
  const claims = JSON.parse(Buffer.from(ticket.split('.')[0], 'base64').toString());
  const named = ['case', 'referral', 'chain', 'request'].filter((name) => typeof claims[name] === 'string' && claims[name].search(UUID) === 0);
  return ({ sign, idOf }) => sign({ ...claims, ...Object.fromEntries(named.map((name) => [name, idOf(claims[name])])) });
}

function textPart(text, was) {
  const pieces = [];
  let end = 0;
  // An event says its own place too, and row security holds it to the one behind the last event.
  const place = was === null ? '(?!)' : `"seq":${was.version + 1}(?=[,}])`;
  for (const match of text.matchAll(new RegExp(`${UUID.source}|${CODE.source}|${place}`, 'g'))) {
    if (REGISTER.test(match[0])) continue;
    pieces.push(text.slice(end, match.index), match[0]);
    end = match.index + match[0].length;
  }
  if (pieces.length === 0) return () => text;
  const tail = text.slice(end);
  return (world) => {
    let whole = '';
    for (let index = 0; index < pieces.length; index += 2) {
      whole += pieces[index] + anew(pieces[index + 1], world);
    }
    return whole + tail;
  };
}

function anew(found, { year, version, idOf }) {
  if (/^(LV|CT)-/.test(found)) return found.slice(0, 3) + year;
  return found.startsWith('"seq"') ? `"seq":${version + 1}` : idOf(found);
}
