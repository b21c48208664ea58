import { CHANNEL_CODES } from '../../case/codes.js';
import { AGENCY_TYPES } from '../agencies/agency-types.js';
import { CONDITIONS } from '../book/conditions.js';
import { MILESTONES } from '../book/milestones.js';
import type { Pathway, Step } from '../book/pathway.js';
import { stepsOf, type LawTables } from './law-tables.js';
import { twice, unless, type TableFault } from './table-fault.js';

/** Ids that stand twice, words that are missing, and names that lead nowhere. */
export function pathwayFaults(tables: LawTables): readonly TableFault[] {
  const { book } = tables;
  const steps = stepsOf(book);
  return [
    ...twice(book.pathways.map(({ id }) => id)).flatMap((id) => unless(false, 'uniqueId', id, 'is the id of two pathways')),
    ...twice(steps.map(({ step }) => step.id)).flatMap((id) => unless(false, 'uniqueId', id, 'is the id of two steps')),
    ...book.pathways.flatMap(ofPathway),
    ...steps.flatMap(({ pathway, step }) => [...namesOf(step, pathway, tables), ...shapeOf(step, pathway)]),
  ];
}

function ofPathway(pathway: Pathway): readonly TableFault[] {
  const { id, title, channels, when, opensWith = [], startsWith, endsWith = [] } = pathway;
  const milestones = [...opensWith, ...(startsWith === undefined ? [] : [startsWith]), ...endsWith.map(({ milestone }) => milestone)];
  return [
    ...unless(hasWords(title), 'words', id, 'needs a title in both languages'),
    ...channels.flatMap((channel) => unless(isOf(CHANNEL_CODES, channel), 'channel', id, `names the way of arrival ${channel}, which no case has`)),
    ...unknownMilestones(id, milestones),
    ...unless(when === undefined || Object.hasOwn(CONDITIONS, when), 'condition', id, `names the condition ${when}, which is not there`),
  ];
}

function namesOf(step: Step, pathway: Pathway, tables: LawTables): readonly TableFault[] {
  const { id, when, replaces, continuesAs, responsibility } = step;
  const types = [...step.actors, ...step.nextActors, ...(step.except ?? []), ...(step.opensOn?.at ?? []), ...(step.metBy?.at ?? [])];
  const milestones = [step.opensOn?.milestone, step.metBy?.milestone, step.anchor, step.helpedFrom].flatMap((name) => name ?? []);
  return [
    ...unless(id.startsWith(`${pathway.id}.`), 'uniqueId', id, 'does not stand under the name of its pathway'),
    ...unless(hasWords(step.title), 'words', id, 'needs a title in both languages'),
    ...types.filter((type) => !Object.hasOwn(AGENCY_TYPES, type)).flatMap((type) => unless(false, 'agencyType', id, `names the type ${type}, which is not there`)),
    ...unless(step.actors.length > 0, 'agencyType', id, 'names nobody who acts'),
    ...unknownMilestones(id, milestones),
    ...unless(when === undefined || Object.hasOwn(CONDITIONS, when), 'condition', id, `names the condition ${when}, which is not there`),
    ...unless(replaces === undefined || pathway.steps.some((other) => other.id === replaces && other.id !== id), 'replaces', id, `replaces ${replaces}, which is no other step of its pathway`),
    ...unless(step.after === undefined || pathway.steps.some((other) => other.id === step.after && other.id !== id && other.kind === 'option'), 'after', id, `waits for ${step.after}, which is no other option of its pathway`),
    ...unless(continuesAs === undefined || tables.book.byId.has(continuesAs), 'continuesAs', id, `continues as ${continuesAs}, which is not there`),
    ...unless(responsibility === undefined || Object.hasOwn(tables.responsibilities, responsibility), 'responsibility', id, `names the duty ${responsibility}, which has no rows`),
  ];
}

function shapeOf(step: Step, pathway: Pathway): readonly TableFault[] {
  const { id, kind, limit, replaces } = step;
  const amount = limit?.kind === 'within' ? limit.amount : 1;
  const replaced = pathway.steps.find((other) => other.id === replaces);
  return [
    ...unless(Number.isSafeInteger(amount) && amount !== 0, 'limit', id, 'has a limit that is no whole number, or none'),
    ...unless(amount > 0 || step.anchor !== undefined, 'limit', id, 'counts back and does not say from what'),
    ...unless(limit === null || step.metBy !== null, 'limit', id, 'has a limit and nothing that meets it'),
    ...unless(kind !== 'option' || replaces === undefined || limit !== null, 'replaces', id, 'gives another limit and names none'),
    ...unless(replaced === undefined || replaced.kind !== 'option', 'replaces', id, 'replaces an option'),
    ...unless(step.chosen !== true || (step.actors.length > 1 && step.jointly !== true), 'chosen', id, 'leaves no choice among its actors'),
    ...unless(step.jointly !== true || step.actors.length > 1, 'jointly', id, 'is done jointly by one alone'),
  ];
}

const unknownMilestones = (row: string, names: readonly string[]) =>
  names.filter((name) => !Object.hasOwn(MILESTONES, name)).flatMap((name) => unless(false, 'milestone', row, `names the milestone ${name}, which is not there`));
const hasWords = ({ vi, en }: { readonly vi: string; readonly en: string }) => vi.trim() !== '' && en.trim() !== '';
const isOf = (codes: readonly string[], code: string) => codes.includes(code);
