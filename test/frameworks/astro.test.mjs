// The example in Astro, which writes the first screen into files.
import { example, files, prerendered } from '../examples/served.mjs';

example('astro', files('dist'), prerendered);
