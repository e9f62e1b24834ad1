import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  worker: { format: 'es' },
  build: { target: 'es2022' },
  // With live reload the relay runs beside: npm start. It takes pages of its own host alone, so the host is passed on.
  server: { proxy: { '/v1': { target: process.env['RELAY'] ?? 'http://127.0.0.1:4173', changeOrigin: false } } },
  // Kit's renderer needs its own older `cookie`; the one hoisted beside it belongs to fastify.
  ssr: { noExternal: ['cookie'] }
});
