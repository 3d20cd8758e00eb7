/* global location */
import * as Sentry from '@sentry/browser';

Sentry.init({
  dsn: `http://key@${location.host}/1`,
  integrations: [
    Sentry.browserTracingIntegration(),
    Sentry.replayIntegration({ maskAllText: false, maskAllInputs: false, blockAllMedia: false }),
  ],
  tracesSampleRate: 1,
  replaysSessionSampleRate: 1,
});
addEventListener('control', () => Sentry.captureMessage('with what the visitor did before'));
window.started();
