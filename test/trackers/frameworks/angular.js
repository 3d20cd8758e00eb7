// Compiled in the browser, as `ng test` may; [attr.…] writes what the binding holds, "false" too.
import '@angular/compiler';
import {
  ApplicationRef,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

const consent = signal(false);
const Page = Component({
  selector: 'main',
  template: '<back-pain-checker [attr.share-outcome]="consent()"></back-pain-checker>',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})(
  class {
    consent = consent;
  },
);
const app = bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
window.show = async (value) => {
  consent.set(value);
  (await app).injector.get(ApplicationRef).tick();
};
