// Puppeteer drives the Firefox that scripts/browsers.mjs finds; it must not download a browser of its own.
module.exports = { skipDownload: true };
