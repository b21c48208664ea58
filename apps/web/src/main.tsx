import './app/tokens.css';
import './app/fonts.css';
import './app/mantine.css';
import './app/controls.css';
import './app/page.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { prepareClient } from './api/http.js';
import { queryClient } from './api/queries.js';
import { startWords } from './app/i18n.js';
import { router } from './app/router.js';
import { theme, variables } from './app/theme.js';
import { allowStyleTextOnly } from './app/trusted-html.js';

/** The API put its nonce on this mark; without it the browser would refuse Mantine's variables. */
const nonce = (): string => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

allowStyleTextOnly();
prepareClient();
// The scroll lock of dialogs writes a style element of its own and looks for its nonce here.
Object.assign(window, { __webpack_nonce__: nonce() });

void startWords().then(() => {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={variables} forceColorScheme="light" getStyleNonce={nonce}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
});
