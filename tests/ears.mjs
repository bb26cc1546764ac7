// What is said aloud to whoever does not see the page: changes of its live regions, as a screen reader
// announces them. What changes in a region between two pictures of the page is one announcement.

/** Listens on a page; begins with the next change. */
export async function listen(page) {
  await page.evaluate(hear);
  return {
    /** What was announced since this was asked last. */
    heard: () => page.evaluate(() => window.announced.splice(0)),
  };
}

/** Runs in the page. */
function hear() {
  const LIVE = '[aria-live], [role=status], [role=alert], [role=log]';
  const QUIET = '[aria-live=off]';
  window.announced = [];
  const changed = new Map();

  const note = (node) => {
    const region = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(LIVE);
    if (!region || region.matches(QUIET)) return;
    if (changed.size === 0) requestAnimationFrame(tell);
    changed.set(region, [...(changed.get(region) ?? []), node]);
  };
  // What is folded away is not read out; the rest is, in the order of the page.
  const said = (node) => {
    if (!node.isConnected) return '';
    const shown = node.cloneNode(true);
    shown.querySelectorAll?.('details:not([open]) > :not(summary)').forEach((folded) => folded.remove());
    return shown.textContent.replace(/\s+/g, ' ').trim();
  };
  const inOrder = (one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  const tell = () => {
    for (const nodes of changed.values()) {
      const text = [...new Set(nodes)].sort(inOrder).map(said).filter(Boolean).join(' ');
      if (text) window.announced.push(text);
    }
    changed.clear();
  };
  const watcher = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') note(target);
      addedNodes.forEach(note);
    }
  });
  watcher.observe(document, { subtree: true, childList: true, characterData: true });
}
