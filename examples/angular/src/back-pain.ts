import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import 'back-pain-elements';

@Component({
  selector: 'app-back-pain',
  imports: [RouterLink],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <back-pain-checker
      activity="cycling"
      style="display: block; min-height: 42rem"
      (checker-complete)="isDone.set(true)"
      (checker-restart)="isDone.set(false)"
    >
      Call <a href="tel:999">999</a> in an emergency.
    </back-pain-checker>
    @if (isDone()) {
      <p>Our staff can help you, too.</p>
    }
    <a routerLink="/other">Another page</a>
  `,
})
export class BackPain {
  protected readonly isDone = signal(false);
}
