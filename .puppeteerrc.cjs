// Puppeteer drives the Firefox that test/support/browsers.mjs finds; it must not download a browser of its own.
module.exports = { skipDownload: true };
