/** A sheet of rights that was loaded in a further language: the last version of it. */
export interface RightsSheetView {
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  version: number;
  /** Body or office that translated it, and another that checked it. */
  translator: string;
  checker: string;
  loadedAt: string;
  /** Whether it says what is told now, so that it may be handed over. */
  stands: boolean;
  /** Ids of the texts that were translated from other words. */
  outdated: string[];
  texts: { id: string; text: string }[];
}

/** Answer of `GET /api/law/rights-sheets`. */
export interface RightsSheetsView {
  items: RightsSheetView[];
}
