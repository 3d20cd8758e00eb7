// The element for sites that are built: what goes into which file, once the package is installed.
import { componentName, html, jsx, svelte, template } from './print.js';
import { tags } from './vocabulary.js';

/** @typedef {import('./element.js').Tree} Tree */
/** @typedef {import('./snippet.js').Part} Part */

/** A component that loads the module in the browser only: a server has no custom elements. @param {Tree} tree */
function reactComponent(tree) {
  const code = jsx(tree);
  const types = code.includes('as CSSProperties') ? 'useEffect, type CSSProperties' : 'useEffect';
  return `import { ${types} } from 'react';
import type {} from 'back-pain-elements/react';

export function ${componentName(tree.tag)}() {
  useEffect(() => void import('back-pain-elements'), []);
  return (
    ${code}
  );
}`;
}

/** @type {Record<string, (tree: Tree) => Part[]>} */
export const frameworks = {
  react: (tree) => [{ where: `In a file ${componentName(tree.tag)}.tsx`, code: reactComponent(tree) }],
  next: (tree) => [
    {
      where: `In a file ${componentName(tree.tag)}.tsx. Then import it in any page or layout.`,
      code: `'use client';\n\n${reactComponent(tree)}`,
    },
  ],
  vue: (tree) => [
    {
      // Under the element's own name, Vue would take the tag for this very file.
      where: `In a file Our${componentName(tree.tag)}.vue`,
      code: `<script setup lang="ts">
import { onMounted } from 'vue';
import type {} from 'back-pain-elements/vue';

onMounted(() => import('back-pain-elements'));
</script>

<template>
  ${template(tree)}
</template>`,
    },
    {
      where: 'In vite.config.ts: these tags are not components of Vue',
      code: `import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const ours = [${Object.values(tags)
        .map((tag) => `'${tag}'`)
        .join(', ')}];

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => ours.includes(tag) } } })],
});`,
    },
  ],
  svelte: (tree) => [
    {
      where: `In a file ${componentName(tree.tag)}.svelte`,
      code: `<script lang="ts">
  import { onMount } from 'svelte';
  import type {} from 'back-pain-elements/svelte';

  onMount(() => void import('back-pain-elements'));
</script>

${svelte(tree)}`,
    },
  ],
  astro: (tree) => [
    {
      where: `In a file ${componentName(tree.tag)}.astro`,
      code: `${template(tree)}

<script>
  import 'back-pain-elements';
</script>`,
    },
  ],
  npm: (tree) => [
    { where: 'In your script, once', code: "import 'back-pain-elements';" },
    { where: 'In your page', code: html(tree) },
  ],
};
