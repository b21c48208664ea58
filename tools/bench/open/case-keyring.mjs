// In place of the product's: no key is fetched, no value sealed, no blind index made.
import { seal, unseal } from './sealed-value.mjs';
import { product } from './stand-ins.mjs';

export const { keyPurposeOf } = await product(import.meta.url);

export class CaseKeyring {
  static async fetch() {
    return new CaseKeyring();
  }

  async ready() {}

  erase() {}

  async follow() {}

  async renew() {}

  async supersede() {}

  async indexesOf() {
    return [];
  }

  seal(_name, { salt, fields }) {
    return seal({ salt: Buffer.from(salt).toString('hex'), fields });
  }

  unseal(_name, sealed) {
    const { salt, fields } = unseal(sealed);
    return { salt: new Uint8Array(Buffer.from(salt, 'hex')), fields };
  }

  fieldsOf(name, sealed) {
    return sealed === null ? null : this.unseal(name, sealed).fields;
  }
}
