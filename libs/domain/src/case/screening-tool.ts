import { SCREENING_VERSION } from '../law/screening/version.js';
import type { Parts } from './split.js';

/** What was ticked goes sealed to its compartment; beside it, open to whoever reads the log, which version of the tool asked. */
export function withTool(parts: Parts): Parts {
  return { ...parts, record: { ...parts.record, screening: SCREENING_VERSION }, fieldNames: [...parts.fieldNames, 'screening'] };
}
