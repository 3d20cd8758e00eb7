// A page of its own for the element, and the frame that shows it, as high as what is in it.
import { html } from './print.js';

/** @typedef {import('./snippet.js').Part} Part */

/**
 * Only a height is told, which a page sees of every element on it as well.
 * @param {import('./element.js').Tree} tree @param {string} script
 * @returns {Part[]}
 */
export function frame(tree, script) {
  return [
    {
      where: 'Save it as back-pain.html in the main folder of your site. That page holds the element alone.',
      code: `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Back pain after exercise</title>
<style>:root { color-scheme: light dark } body { margin: 0; padding: 4px; font-family: system-ui, sans-serif }</style>
${script}
</head>
<body>
${html(tree)}
<script>
new ResizeObserver(function () {
  parent.postMessage({ backPainHeight: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
}).observe(document.body);
</script>
</body>
</html>`,
    },
    {
      where:
        'On any page, where the element should stand. If that page is on another site, put the whole address into src.',
      code: `<iframe title="Back pain after exercise" src="/back-pain.html" allow="clipboard-write; web-share" style="border:0;width:100%;height:${tree.style['min-height']}"></iframe>
<script>
(function (frame) {
  addEventListener('message', function (event) {
    if (event.source === frame.contentWindow && event.data && event.data.backPainHeight > 0) {
      frame.style.height = event.data.backPainHeight + 'px';
    }
  });
})(document.currentScript.previousElementSibling);
</script>`,
    },
  ];
}
