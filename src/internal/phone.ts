/** Phone numbers as people write them. The builder and the WordPress plugin have the same patterns; tests compare them. */

/** Digits with what people put between them, and the word behind them, as in "0800 FITNESS". */
const run = /([+(]{0,2}[0-9](?:[\s).‐-―-]*(?:\([\s0-9]+\)|[0-9]))*)(?:[\s).‐-―-]*([a-z]+))?/gi;

/** Hours are no number. */
const hours = /24\s*\/\s*7/g;

const abroad = /^\(?(?:\+|00)/;

/** The "(0)" behind a country's number is left out abroad. */
const trunk = /^([^(]*)\(\s*0\s*\)/;

/** "9-5 020 …": what the number begins with is in doubt. */
const doubt = /^[0-9]{1,2}[^0-9]+(?:[0-9]{1,2}[^0-9]+)?[+0]/;

const extension = /^(?:ext.*|x)$/i;

/** What `phone` dials: the one number in it. Nothing if there is none, more than one, or any doubt. */
export function dialled(phone: string): string {
  const all = [...phone.replace(hours, '').matchAll(run)].map(([, text = '', word = '']) => {
    const plus = abroad.test(text) ? '+' : '';
    const digits = (plus ? text.replace(abroad, '').replace(trunk, '$1') : text).replace(/[^0-9]/g, '');
    const isPart = doubt.test(text) || (digits.length < 10 && word !== '' && !extension.test(word));
    return { digits, plus, isPart };
  });
  const long = all.filter(({ digits }) => digits.length > 6);
  const [only, other] = long.length > 0 ? long : all;
  if (!only || other || only.isPart) return '';
  const { digits, plus } = only;
  const most = !plus && digits.startsWith('0') ? 12 : 15; // the longest at home, and abroad
  return digits.length < 3 || digits.length > most ? '' : plus + digits;
}
