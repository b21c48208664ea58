/** A step whose form is to be opened, with fields that are known already. */
export interface Recording {
  type: string;
  preset?: Readonly<Record<string, string>>;
}
