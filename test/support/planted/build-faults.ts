import type { CheckName } from './http-checks.js';
import type { Patch } from './planted-build.js';

/** A fault of the API's code, with the check that must find it. */
export interface BuildFault {
  readonly name: string;
  readonly check: CheckName;
  readonly says: RegExp;
  readonly patches: readonly Patch[];
}

const GUARD = 'libs/platform/src/access/session.guard.js';
const CASES = 'libs/cases/src/cases.service.js';

/** Faults of the code, each the work of one line. */
export const BUILD_FAULTS: readonly BuildFault[] = [
  {
    name: 'the guard missing on one route',
    check: 'guards',
    says: /GET \/api\/agencies answers nobody with 200/,
    patches: [
      { file: 'libs/accounts/src/directory/directory.controller.js', from: 'SignedIn()', to: 'Public()' },
      { file: 'libs/accounts/src/directory/directory.controller.js', from: 'Problems, SignedIn', to: 'Problems, Public, SignedIn' },
    ],
  },
  {
    name: '403 in place of 404',
    check: 'walls',
    says: /is told apart from what is not there/,
    patches: [{ file: CASES, from: /(async page\([\s\S]*?)new ProblemError\('notFound'\)/, to: "$1new ProblemError('notYours')" }],
  },
  {
    name: 'a grant kept for a minute',
    check: 'revocation',
    says: /still seen after/,
    patches: [
      {
        file: CASES,
        from: 'async page(actor, idOrCode) {',
        to: `async page(actor, idOrCode) {
        const pages = (globalThis.keptPages ??= new Map()), at = actor.personId + idOrCode, kept = pages.get(at);
        if (kept !== undefined && Date.now() - kept.since < 60_000) return kept.page;
        const page = await this.pageAnew(actor, idOrCode);
        pages.set(at, { since: Date.now(), page });
        return page;
    }
    async pageAnew(actor, idOrCode) {`,
      },
    ],
  },
  {
    name: 'a rule that takes away',
    check: 'rules',
    says: /rule that takes away/,
    patches: [{ file: 'libs/domain/src/access/ability.js', from: 'return rowsOf(actor).flatMap(compile);', to: "return [...rowsOf(actor).flatMap(compile), { action: 'read', subject: 'Timeline', inverted: true, conditions: { scope: 'nobody' } }];" }],
  },
  {
    name: 'a field without a schema',
    check: 'schemas',
    says: /ownerShelter is not described/,
    patches: [{ file: 'libs/cases/src/present-case.js', from: 'version: record.version,', to: 'version: record.version, ownerShelter: 7,' }],
  },
  {
    name: 'sealed values that open anywhere',
    check: 'sealing',
    says: /opened where it does not belong/,
    patches: [
      { file: 'libs/persistence/src/sealing/sealed-value.js', from: '.setAAD(boundTo(place, version))', to: '' },
      { file: 'libs/persistence/src/sealing/sealed-value.js', from: '.setAAD(boundTo(place, version))', to: '' },
    ],
  },
  {
    name: 'values in a line of the log',
    check: 'logs',
    says: /in the log/,
    patches: [{ file: 'libs/platform/src/http/request-log.js', from: "event: 'request',", to: "event: 'request', body: request.body," }],
  },
  {
    name: 'a plain GET that changes state',
    check: 'gets',
    says: /a GET ended the session/,
    patches: [{ file: 'libs/accounts/src/session.controller.js', from: "Delete('session')", to: "Get('session')" }],
  },
  {
    name: 'a token that may be left away',
    check: 'csrf',
    says: /without a token/,
    patches: [{ file: GUARD, from: 'if (unsafe && !sameToken(', to: "if (unsafe && headerOf(request, 'x-csrf-token') !== undefined && !sameToken(" }],
  },
  {
    name: 'requests of another site',
    check: 'csrf',
    says: /from another site/,
    patches: [{ file: GUARD, from: 'if (unsafe && !isSameOrigin(', to: 'if (false && !isSameOrigin(' }],
  },
  {
    name: 'a stack in an answer',
    check: 'schemas',
    says: /tells a stack|no problem of ours|is not described/,
    patches: [{ file: 'libs/platform/src/problem/answer-problem.js', from: '...details\n    };', to: '...details,\n        trace: String(error?.stack)\n    };' }],
  },
];
