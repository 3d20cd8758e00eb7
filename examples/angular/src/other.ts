import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

@Component({
  selector: 'app-other',
  imports: [RouterLink],
  template: `
    <h1>Another page</h1>
    <a routerLink="/">Back pain</a>
  `,
})
export class Other {}
