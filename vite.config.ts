import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sveltekit()],
  worker: { format: 'es' },
  build: { target: 'es2022' },
  // Kit's renderer needs its own older `cookie`; the one hoisted beside it belongs to fastify.
  ssr: { noExternal: ['cookie'] }
});
