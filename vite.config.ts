import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  worker: { format: 'es' },
  build: { target: 'es2022' },
  // With live reload the relay runs beside: npm start.
  server: { proxy: { '/v1': process.env['RELAY'] ?? 'http://127.0.0.1:4173' } },
  // Kit's renderer needs its own older `cookie`; the one hoisted beside it belongs to fastify.
  ssr: { noExternal: ['cookie'] }
});
