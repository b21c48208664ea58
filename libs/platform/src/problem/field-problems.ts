import type { ValidationError } from '@nestjs/common';
import type { FieldProblem } from '@loive/contracts';

// class-validator's own name for a field that the form does not have.
const RENAMED: Readonly<Record<string, string>> = { whitelistValidation: 'unknownField' };

/** Flattens what class-validator found: the path with dots, the constraint's name as the code. */
export function fieldProblems(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const path = parent ? `${parent}.${error.property}` : error.property;
    const own = Object.keys(error.constraints ?? {}).map((name) => ({ path, code: RENAMED[name] ?? name }));
    return [...own, ...fieldProblems(error.children ?? [], path)];
  });
}
