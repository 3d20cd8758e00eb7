// The habits of Prototype.js 1.7, in our own words: enumerable methods on built-ins, and other meanings for known names.
/* global Document, Event, HTMLElement, NodeList */
(() => {
  const list = (thing) => {
    if (!thing) return [];
    if ('toArray' in Object(thing)) return thing.toArray();
    let { length = 0 } = thing;
    const result = new Array(length);
    while (length--) result[length] = thing[length];
    return result;
  };
  window.$A = Array.from = list; // one argument only
  const each = function (act) {
    for (let i = 0; i < this.length; i++) act(this[i], i);
    return this;
  };
  Object.assign(Array.prototype, {
    each,
    _each: each,
    all: Array.prototype.every,
    any: Array.prototype.some,
    collect: Array.prototype.map,
    detect: Array.prototype.find,
    select: Array.prototype.filter,
    findAll: Array.prototype.filter,
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    clear() {
      this.length = 0;
      return this;
    },
    compact() {
      return this.filter((x) => x != null);
    },
    flatten() {
      return this.flat(Infinity);
    },
    without(...values) {
      return this.filter((x) => !values.includes(x));
    },
    uniq() {
      return this.filter((x, i) => this.indexOf(x) === i);
    },
    include: Array.prototype.includes,
    inspect() {
      return `[${this}]`;
    },
    size() {
      return this.length;
    },
    toArray() {
      return [...this];
    },
    clone() {
      return [...this];
    },
  });
  Object.assign(String.prototype, {
    strip: String.prototype.trim,
    gsub: String.prototype.replaceAll,
    sub: String.prototype.replace, // not HTML's
    toArray() {
      return this.split('');
    },
    blank() {
      return !this.trim();
    },
    camelize() {
      return this.replace(/-+(.)?/g, (_, letter = '') => letter.toUpperCase());
    },
    empty() {
      return this === '';
    },
  });
  const bind = Function.prototype.bind;
  Function.prototype.bind = function (context, ...rest) {
    if (arguments.length < 2 && context === undefined) return this; // Prototype.js gives back the function itself
    return bind.call(this, context, ...rest);
  };
  Object.assign(Function.prototype, {
    curry(...first) {
      return (...rest) => this(...first, ...rest);
    },
    defer() {
      return setTimeout(this, 10);
    },
    wrap(around) {
      return (...rest) => around(this, ...rest);
    },
    argumentNames: () => [],
  });
  const elementMethods = {
    visible() {
      return this.style.display !== 'none';
    },
    show() {
      this.style.display = '';
      return this;
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    remove() {
      this.parentNode.removeChild(this);
      return this;
    }, // fails without a parent
    update(html) {
      this.innerHTML = html ?? '';
      return this;
    },
    insert(html) {
      this.insertAdjacentHTML('beforeend', html);
      return this;
    },
    select(css) {
      return list(this.querySelectorAll(css));
    },
    down(css) {
      return this.querySelector(css ?? '*');
    },
    readAttribute(name) {
      return this.getAttribute(name);
    },
    observe(name, act) {
      this.addEventListener(name, act);
      return this;
    },
    absolutize() {
      return this;
    },
    clone(deep) {
      return this.cloneNode(deep);
    },
  };
  Object.assign(HTMLElement.prototype, elementMethods);
  Object.assign(Document.prototype, { observe: elementMethods.observe, viewport: {}, loaded: false });
  Object.assign(NodeList.prototype, { each });
  Object.assign(Event.prototype, {
    stop() {
      this.preventDefault();
      this.stopPropagation();
    },
    element() {
      return this.target;
    },
  });
  Object.keys = (object) => {
    const keys = [];
    for (const key in object) if (Object.prototype.hasOwnProperty.call(object, key)) keys.push(key);
    return keys;
  };
  Object.values = (object) => {
    const values = [];
    for (const key in object) values.push(object[key]);
    return values;
  }; // inherited ones too
  document.getElementsByClassName = (name) => list(document.querySelectorAll(`.${name}`));
  window.$ = (id) => document.getElementById(id);
  window.$$ = (css) => list(document.querySelectorAll(css));
  window.Hash = function Hash() {};
  window.Class = { create: () => function Class() {} };
})();
