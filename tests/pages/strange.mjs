// The page in the pseudo-locale: English made strange, longer and written from right to left. What is not
// strange was never worded; what runs out of its place would do so in other languages too.

import { Game } from './game.mjs';

/** What an address says to be answered so. */
export const STRANGE = '?language=qps-plocm';

const DOUBLED = { a: 'å', e: 'é', i: 'ï', o: 'ø', u: 'ü', y: 'ÿ', n: 'ñ', c: 'ç' };

/** English words as the page has them. */
export function strange(words) {
  return words.replace(/[aeiouync]/gi, (letter) => {
    const small = DOUBLED[letter.toLowerCase()];
    // A small ÿ is known from a capital one: ours is Ý, the only one in the typefaces.
    const capital = letter === 'Y' ? 'Ýý' : small.toUpperCase() + small;
    return letter === letter.toLowerCase() ? small + small : capital;
  });
}

/** The game, played by strange names. */
export class StrangeGame extends Game {
  ballot = strange('In favour');

  static async playAtOnce(page) {
    const game = new StrangeGame(page);
    await game.button('Play at once').click();
    return game.begun();
  }

  async begun() {
    await this.page.getByRole('heading', { name: strange('Dispatches'), level: 1 }).waitFor();
    await this.settled();
    return this;
  }

  async settled() {
    const kept = new RegExp(`^(${strange('Saved')}|${strange('Not saved')})$`);
    await this.page.getByRole('status').getByText(kept).waitFor();
  }

  button(name) {
    return this.page.getByRole('button', { name: strange(name) });
  }

  link(name) {
    return this.page.getByRole('link', { name: strange(name), exact: true });
  }

  suggested() {
    return this.page.getByRole('list', { name: strange('Suggested moves') }).getByRole('button');
  }

  async over() {
    return this.link('To the debrief').isVisible();
  }
}

/** What is brought to the page in words of its own: whole texts by which a block is known, and all of them as one. */
export function brought(...files) {
  const texts = new Set();
  const take = (value) => {
    if (typeof value === 'string') texts.add(value.trim());
    else if (value && typeof value === 'object') Object.values(value).forEach(take);
  };
  files.forEach((file) => take(JSON.parse(file)));
  return { texts, all: [...texts].join('\n').toLowerCase() };
}

/**
 * The interface's texts on the page that are not strange. What was brought is known by the marks that
 * isolate it, or by being one of those texts from end to end; on printed papers, which carry no marks, by
 * its words. A text in a language of its own, and a name that is the same in all, are not the interface's.
 */
export async function notStrange(page, known) {
  const blocks = await page.evaluate(shownTexts);
  return blocks.flatMap(({ text, printed }) => {
    if (known.texts.has(text.trim())) return [];
    return plainWordsOf(text, printed, known).map((words) => `“${words}” in “${text.slice(0, 120)}”`);
  });
}

function plainWordsOf(text, printed, known) {
  const found = [];
  let depth = printed ? 1 : 0;
  // Pieces between marks, and in them words that stand together. Symbols of documents are no words.
  for (const piece of text.replace(/\bS\/[A-Z]+[\w./]*/g, ' ').split(/([\u2068\u2069])/)) {
    if (piece === '\u2068') depth += 1;
    if (piece === '\u2069') depth -= 1;
    const plain = piece.match(/(?<!\p{L})[A-Za-z]+(?:[ -][A-Za-z]+)*(?!\p{L})/gu) ?? [];
    const isKnown = (words) => depth > 0 && known.all.includes(words.toLowerCase());
    found.push(...plain.filter((words) => /[aeiou]/i.test(words) && !isKnown(words)));
  }
  return found;
}

/** Runs in the page: the visible texts and names, each as one line, but for what has another language. */
function shownTexts() {
  const foreign = '[lang]:not(html):not([lang|=qps]), [translate=no], script, style, textarea, pre';
  const blocks = new Map();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest(foreign) || !parent.checkVisibility({ visibilityProperty: true })) continue;
    let block = parent;
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    blocks.set(block, (blocks.get(block) ?? '') + node.data);
  }
  const named = [...document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')]
    .filter((element) => !element.closest(foreign) && element.checkVisibility())
    .flatMap((element) => ['aria-label', 'alt', 'title', 'placeholder'].map((name) => element.getAttribute(name)));
  return [
    ...[document.title.replace('Placard', ''), ...named.filter(Boolean)].map((text) => ({ text, printed: false })),
    ...[...blocks].map(([block, text]) => ({ text, printed: block.closest('article.paper') !== null })),
  ];
}

/** What is cut off, or sticks out of its own box: by how much, and what. */
export function cutOff(page) {
  return page.evaluate(() => {
    const holdsText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const found = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.ui-unseen')) continue;
      if (element.clientWidth <= 1) continue;
      const style = getComputedStyle(element);
      if (style.display === 'inline' || element.closest('svg')) continue;
      const hides = /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);
      if (!hides && !holdsText(element)) continue;
      if (/auto|scroll/.test(`${style.overflowX} ${style.overflowY}`)) continue;
      const wide = element.scrollWidth - element.clientWidth;
      const high = hides ? element.scrollHeight - element.clientHeight : 0;
      if (wide > 1 || high > 1) {
        const name = `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`;
        found.push(`${name} is cut by ${wide} × ${high} px: “${element.textContent.trim().slice(0, 60)}”`);
      }
    }
    return found;
  });
}
