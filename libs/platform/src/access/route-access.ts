import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import type { Actor } from '@loive/domain';

/** Who may call a route: nobody is let in by omission. */
export type RouteAccess =
  | { readonly kind: 'public' }
  | { readonly kind: 'signedIn'; readonly allows: (actor: Actor) => boolean };

/** Metadata key of RouteAccess on a controller or one of its methods. */
export const ROUTE_ACCESS = 'loive:access';

type RouteDecorator = MethodDecorator & ClassDecorator;

/** No session is needed: sign-in and health. */
export function Public(): RouteDecorator {
  return SetMetadata<string, RouteAccess>(ROUTE_ACCESS, { kind: 'public' });
}

/** Any signed-in person; rows are decided by the policy further in. */
export function SignedIn(): RouteDecorator {
  return Can(() => true);
}

/** Only those for whom this question of the domain's policy answers yes; the others get 403. */
export function Can(allows: (actor: Actor) => boolean): RouteDecorator {
  return applyDecorators(
    SetMetadata<string, RouteAccess>(ROUTE_ACCESS, { kind: 'signedIn', allows }),
    ApiSecurity('session'),
  );
}
