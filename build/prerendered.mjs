// Writes dist/prerendered/: the first screens as HTML, for whoever has no Node to call prerender(). Each file is what goes inside
// the tag, before its words: PHP and the like print it there. The style sheets are for pages whose policy takes no style in them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { prerender, prerenderStyles } from '../dist/prerender.js';
import { load } from '../tools/rules/load.mjs';

const { activities, home, regions } = await load('src/content/prevention.ts', 'src/content/regions.ts');

/** What changes a first screen, besides the level of its heading: the name of the file says it. */
const variants = {
  'back-pain-checker': [
    {},
    { mode: 'lists' },
    ...Object.keys(regions)
      .filter((region) => region !== home)
      .map((region) => ({ region })),
  ],
  'prevention-tips': [{}, ...activities.map((activity) => ({ activity }))],
  'clinic-contact': [{}],
  'back-pain-guide': [{}],
};

mkdirSync('dist/prerendered', { recursive: true });
for (const [tag, all] of Object.entries(variants)) {
  writeFileSync(`dist/prerendered/${tag}.css`, prerenderStyles(tag));
  for (const attributes of all) {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      const name = [tag, ...Object.values(attributes), `h${level}`, 'html'].join('.');
      const [template] = /<template[^]*<\/template>/.exec(prerender(tag, { ...attributes, 'heading-level': level }));
      writeFileSync(`dist/prerendered/${name}`, template);
    }
  }
}
