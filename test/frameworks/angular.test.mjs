// The example in Angular, which writes its pages as files: the words inside the tag stand in them.
import { example, files } from '../examples/served.mjs';

example('angular', files('dist/browser'), {
  html: /<back-pain-checker activity="cycling" style="[^"]+"> Call <a href="tel:999">999<\/a> in an emergency\. </,
  readsWithoutScript: (page) => page.getByText('Call 999 in an emergency.').waitFor(),
  sees: 'Our staff can help you, too.',
});
