/** What a proving document is told by, beside its kind and day; both are of the compartment `identity`. */
export interface ProofOnPaper {
  readonly number: string;
  readonly issuer: string;
}

/** Whether two people read number and issuer alike; capitals, blanks and the way a letter is composed do not count. */
export function sameProof(first: ProofOnPaper, second: ProofOnPaper): boolean {
  return read(first.number) === read(second.number) && read(first.issuer) === read(second.issuer);
}

function read(words: string): string {
  return words.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');
}
