import Swiper from 'swiper';
import { Keyboard } from 'swiper/modules';

document.querySelector('main').innerHTML =
  '<div class="swiper"><div class="swiper-wrapper"><div class="swiper-slide"></div><div class="swiper-slide">2</div></div></div>';
document.querySelector('.swiper').style.cssText = 'width: 600px; overflow: hidden';
document.querySelector('.swiper-wrapper').style.cssText = 'display: flex';
for (const slide of document.querySelectorAll('.swiper-slide')) slide.style.cssText = 'flex: none; width: 600px';
document.querySelector('.swiper-slide').append(window.checker);
const swiper = new Swiper('.swiper', { modules: [Keyboard], keyboard: { enabled: true, onlyInViewport: false } });
window.taken = () => swiper.activeIndex;
window.goBack = () => swiper.slideTo(0, 0);
