import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiResponse, ApiSecurity } from '@nestjs/swagger';
import { PROBLEM_CODES } from '@loive/contracts';
import type { Actor } from '@loive/domain';
import { problemContent } from '../openapi/problems.js';

/** Who may call a route: nobody is let in by omission. */
export type RouteAccess =
  | { readonly kind: 'public' }
  | { readonly kind: 'signedIn'; readonly allows: (actor: Actor) => boolean };

/** Metadata key of RouteAccess on a controller or one of its methods. */
export const ROUTE_ACCESS = 'loive:access';

/** Metadata key of {@link WithFirstPassword}. */
export const WITH_FIRST_PASSWORD = 'loive:first-password';

/** Metadata key of {@link WhileStopped}. */
export const WHILE_STOPPED = 'loive:while-stopped';

type RouteDecorator = MethodDecorator & ClassDecorator;

/** No session is needed: sign-in and health. */
export function Public(): RouteDecorator {
  return SetMetadata<string, RouteAccess>(ROUTE_ACCESS, { kind: 'public' });
}

/** Any signed-in person; rows are decided by the policy further in. */
export function SignedIn(): RouteDecorator {
  return signedIn(() => true);
}

/** Only those for whom this question of the domain's policy answers yes; the others get 403. */
export function Can(allows: (actor: Actor) => boolean): RouteDecorator {
  return applyDecorators(signedIn(allows), ApiResponse({ status: PROBLEM_CODES.notYours, description: 'notYours', content: problemContent() }));
}

function signedIn(allows: (actor: Actor) => boolean): RouteDecorator {
  return applyDecorators(
    SetMetadata<string, RouteAccess>(ROUTE_ACCESS, { kind: 'signedIn', allows }),
    ApiSecurity('session'),
  );
}

/** Answered also while somebody's first password stands, which another person knows. */
export function WithFirstPassword(): MethodDecorator {
  return SetMetadata(WITH_FIRST_PASSWORD, true);
}

/** Answered also while the rules in the database are in doubt and nothing else is written: whoever wants to leave may. */
export function WhileStopped(): MethodDecorator {
  return SetMetadata(WHILE_STOPPED, true);
}
