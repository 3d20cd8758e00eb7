// The example in Nuxt, whose server draws the first screen.
import { example, prerendered, server } from '../examples/served.mjs';

example('nuxt', server('.output/server/index.mjs'), prerendered);
