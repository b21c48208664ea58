import type { FieldClass } from '../case/field.js';
import type { Compartment } from './roles.js';

/** Class of each compartment: C3 where a leak endangers life, else C2. */
export const COMPARTMENT_CLASS: Readonly<Record<Compartment, Extract<FieldClass, 'C2' | 'C3'>>> = {
  identity: 'C2',
  contact: 'C2',
  shelter: 'C3',
  health: 'C2',
  statement: 'C2',
  child: 'C2',
  protection: 'C3',
  plan: 'C2',
  legalNotes: 'C2',
};
