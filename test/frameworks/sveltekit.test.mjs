// The example in SvelteKit, whose server draws the first screen.
import { example, prerendered, server } from '../examples/served.mjs';

example('sveltekit', server('build/index.js'), prerendered);
