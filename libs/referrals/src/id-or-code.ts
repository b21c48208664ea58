import { Injectable, type PipeTransform } from '@nestjs/common';
import { ProblemError } from '@loive/platform';

const ID_OR_CODE = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|CT-\d{4}-\d{5,9})$/i;

/** A referral named by its id or its code; anything else is no referral. */
@Injectable()
export class ReferralIdOrCode implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!ID_OR_CODE.test(value)) throw new ProblemError('notFound');
    return /^ct-/i.test(value) ? value.toUpperCase() : value.toLowerCase();
  }
}
