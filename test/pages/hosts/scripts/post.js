// Tells the page around this frame what is drawn in here, as soon as it is.
/* global parent, record, requestAnimationFrame, self */
(function tell() {
  const all = document.querySelectorAll('back-pain-checker, prevention-tips, clinic-contact, back-pain-guide');
  const headings = [...all].map((element) => element.renderRoot?.querySelector('h2')?.textContent.trim() ?? '');
  if (headings.every(Boolean)) {
    parent.postMessage(
      {
        origin: self.origin,
        script: document.querySelector('[src*=dist]').getAttribute('src'),
        headings,
        heard: record.heard,
      },
      '*',
    );
  } else {
    requestAnimationFrame(tell);
  }
})();
