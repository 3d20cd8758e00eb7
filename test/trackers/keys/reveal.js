import Reveal from 'reveal.js';

document.querySelector('main').innerHTML =
  '<div class="reveal"><div class="slides"><section></section><section>2</section></div></div>';
document.querySelector('section').append(window.checker);
const deck = new Reveal(document.querySelector('.reveal'));
window.ready = deck.initialize();
window.taken = () => deck.getIndices().h;
window.goBack = () => deck.slide(0);
