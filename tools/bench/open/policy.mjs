// In place of the product's: each question is asked once, and answered alike from then on. All that is measured is done as
// one person in one standing, so that the answers, and with them the pages, are the product's own.
import { product } from './stand-ins.mjs';

const rules = await product(import.meta.url);

export const { WHO_WORKS, decidesOn, mayAnswerDuty, mayAskAbout, mayIdentify, mayStep, mayWaiveDuty, rolesOf, rowsOf, seesReadsOf, speaksFor, whoMayRecord, worksOnReferrals } = rules;
export const [mayOpenCase, mayReadCase, mayReadTimeline, mayReadRecords, seesReads, seesSeals, seesAlias, seesPersons] = [
  rules.mayOpenCase,
  rules.mayReadCase,
  rules.mayReadTimeline,
  rules.mayReadRecords,
  rules.seesReads,
  rules.seesSeals,
  rules.seesAlias,
  rules.seesPersons,
].map(askedOnce);
export const [mayRecord, compartmentsReadable, compartmentsWritable, rowsFor] = [rules.mayRecord, rules.compartmentsReadable, rules.compartmentsWritable, rules.rowsFor].map(askedOnce);

function askedOnce(ask) {
  const answers = new Map();
  return (actor, about) => {
    if (!answers.has(about)) answers.set(about, ask(actor, about));
    return answers.get(about);
  };
}
