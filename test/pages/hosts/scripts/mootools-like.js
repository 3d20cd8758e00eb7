// The habits of MooTools 1.4, in our own words: `from` on every type, other meanings for known names, a new Element.
/* global Element, NodeList */
(() => {
  Array.from = (thing) =>
    thing == null ? [] : typeof thing === 'object' && 'length' in thing ? Array.prototype.slice.call(thing) : [thing];
  Function.from = (thing) => (typeof thing === 'function' ? thing : () => thing);
  Number.from = (thing) => {
    const number = parseFloat(thing);
    return isFinite(number) ? number : null;
  };
  String.from = (thing) => `${thing}`;
  Object.assign(Function.prototype, {
    extend(name, value) {
      this[name] = value;
      return this;
    },
    implement(name, value) {
      this.prototype[name] = value;
      return this;
    },
    attempt(...rest) {
      try {
        return this(...rest);
      } catch {
        return null;
      }
    },
    pass(...rest) {
      return () => this(...rest);
    },
    delay(after) {
      return setTimeout(this, after);
    },
    bind(context, ...first) {
      const self = this;
      return function (...rest) {
        return self.apply(context, [...first, ...rest]);
      };
    },
  });
  Object.assign(Array.prototype, {
    append(more) {
      this.push(...more);
      return this;
    },
    associate: () => ({}),
    clean() {
      return this.filter((x) => x != null);
    },
    clone() {
      return [...this];
    },
    combine(more) {
      this.push(...more);
      return this;
    },
    contains: Array.prototype.includes,
    each: Array.prototype.forEach,
    empty() {
      this.length = 0;
      return this;
    },
    erase(value) {
      const at = this.indexOf(value);
      if (at >= 0) this.splice(at, 1);
      return this;
    },
    flatten() {
      return this.flat(Infinity);
    },
    getLast() {
      return this[this.length - 1];
    },
    include(value) {
      if (!this.includes(value)) this.push(value);
      return this;
    },
    invoke(name, ...rest) {
      return this.map((x) => x[name](...rest));
    },
    link: () => ({}),
    pick() {
      return this.find((x) => x != null);
    },
  });
  Object.assign(String.prototype, {
    test(pattern) {
      return new RegExp(pattern).test(this);
    },
    contains: String.prototype.includes,
    camelCase() {
      return this.replace(/-\D/g, (match) => match.charAt(1).toUpperCase());
    },
    clean() {
      return this.replace(/\s+/g, ' ').trim();
    },
    substitute() {
      return `${this}`;
    },
    toInt() {
      return parseInt(this, 10);
    },
  });
  Object.assign(Number.prototype, {
    limit(low, high) {
      return Math.min(high, Math.max(low, this));
    },
    times(act) {
      for (let i = 0; i < this; i++) act(i);
    },
    toInt() {
      return Math.trunc(this);
    },
  });
  Object.each = (object, act) => {
    for (const key in object) act(object[key], key);
  };
  Object.append = Object.assign;
  Object.clone = (object) => ({ ...object });
  const { prototype } = Element;
  Object.assign(prototype, {
    get(name) {
      return this.getAttribute(name);
    },
    set(name, value) {
      this.setAttribute(name, value);
      return this;
    },
    adopt(...more) {
      for (const one of more) this.appendChild(one);
      return this;
    },
    grab(one) {
      this.appendChild(one);
      return this;
    },
    inject(place) {
      place.appendChild(this);
      return this;
    },
    dispose() {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    destroy() {
      this.dispose();
      return null;
    },
    empty() {
      while (this.firstChild) this.removeChild(this.firstChild);
      return this;
    },
    clone(deep) {
      return this.cloneNode(deep);
    },
    match(css) {
      return this.matches(css);
    },
    getElement(css) {
      return this.querySelector(css);
    },
    getElements(css) {
      return Array.from(this.querySelectorAll(css));
    },
    addEvent(name, act) {
      this.addEventListener(name, act);
      return this;
    },
    fireEvent() {
      return this;
    },
    store() {
      return this;
    },
    retrieve: () => null,
    setStyle(name, value) {
      this.style[name] = value;
      return this;
    },
    toQueryString: () => '',
  });
  window.Element = function (tag) {
    return document.createElement(tag);
  };
  window.Element.prototype = prototype;
  window.Elements = function () {};
  Object.assign(NodeList.prototype, { each: Array.prototype.forEach });
  document.id = (id) => document.getElementById(id);
  window.$ = document.id;
  window.$$ = (css) => Array.from(document.querySelectorAll(css));
  window.typeOf = (thing) => (thing == null ? 'null' : typeof thing);
  window.Type = function () {};
  window.Class = function () {};
  window.DOMEvent = function (event) {
    return event;
  };
})();
