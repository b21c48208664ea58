// Loaded into the API that is compared with: parts of it come from here in place of the product's own.
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
