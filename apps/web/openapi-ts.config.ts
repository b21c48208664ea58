import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  input: 'libs/contracts/openapi.json',
  output: { path: 'apps/web/src/generated/api', clean: true },
  plugins: ['@hey-api/typescript', '@hey-api/client-fetch', { name: '@hey-api/sdk', operations: { strategy: 'flat' } }],
});
