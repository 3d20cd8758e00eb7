/* global location */
import { datadogRum } from '@datadog/browser-rum';

datadogRum.init({
  applicationId: 'app',
  clientToken: 'token',
  proxy: `${location.origin}/datadog`,
  sessionSampleRate: 100,
  sessionReplaySampleRate: 100,
  defaultPrivacyLevel: 'allow',
  beforeSend(event) {
    window.lastAction = event.action?.target?.name ?? window.lastAction; // so that the page is not left before it is noted
    return true;
  },
});
datadogRum.onReady(() => window.started());
