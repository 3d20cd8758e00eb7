/* global location */
import { datadogRum } from '@datadog/browser-rum';

datadogRum.init({
  applicationId: 'app',
  clientToken: 'token',
  proxy: `${location.origin}/datadog`,
  sessionSampleRate: 100,
  sessionReplaySampleRate: 100,
  defaultPrivacyLevel: 'allow',
});
datadogRum.onReady(() => window.started());
