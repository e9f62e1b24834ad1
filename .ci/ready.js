import { makeReady } from './setup.js';

await makeReady({ build: process.argv.includes('--build'), browser: process.argv.includes('--browser') });
