import type { ValidationError } from '@nestjs/common';
import type { FieldProblem } from '@loive/contracts';

/** class-validator's names for what the house's own forms call otherwise, so that screens word each fault once. */
const HOUSE_CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknownField',
  isNotEmpty: 'required',
  isDefined: 'required',
  maxLength: 'tooLong',
  isIn: 'unknownCode',
  arrayNotEmpty: 'tooFew',
  arrayMinSize: 'tooFew',
  arrayMaxSize: 'tooMany',
  isUuid: 'notAnId',
};

/** Flattens what class-validator found: one code for each path, the first rule written on the field. */
export function fieldProblems(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const path = parent ? `${parent}.${error.property}` : error.property;
    const own = codeOf(error);
    return [...(own ? [{ path, code: own }] : []), ...fieldProblems(error.children ?? [], path)];
  });
}

function codeOf(error: ValidationError): string | undefined {
  // Decorators run from the bottom up, so the rule written first comes last.
  const name = Object.keys(error.constraints ?? {}).at(-1);
  if (name === undefined) return undefined;
  const missing = error.value === undefined || error.value === null;
  return missing && name !== 'whitelistValidation' ? 'required' : (HOUSE_CODES[name] ?? name);
}
