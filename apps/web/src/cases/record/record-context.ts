import { createContext, useContext } from 'react';
import type { Recording } from './recording.js';

/** Opens the form of an event; stands empty outside a case page. */
export const RecordContext = createContext<(recording: Recording) => void>(() => undefined);

/** The way to open the form of an event from anywhere on the case page. */
export const useRecord = (): ((recording: Recording) => void) => useContext(RecordContext);
