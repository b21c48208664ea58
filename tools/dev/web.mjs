import { createServer } from 'vite';

/** Serves the web app from its sources, its `/api` answered by the API at `api`. */
export async function serveWeb(api) {
  const server = await createServer({
    configFile: 'apps/web/vite.config.ts',
    logLevel: 'warn',
    server: {
      host: '127.0.0.1',
      port: Number(process.env.WEB_PORT?.trim() || 5173),
      // The Host stays the browser's own, so that the API sees one origin and takes its cookie.
      proxy: { '/api': { target: api, changeOrigin: false } },
    },
  });
  await server.listen();
  const { port } = server.httpServer.address();
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
