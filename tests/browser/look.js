// Looks at the tree for screen readers that Flutter made of one screen, and tells what is wrong.
// Flutter cuts a node to what can be seen of it, so what ends at the very edge is cut off there:
// our own columns keep away from the edges.
([scale, HELP, FAILED]) => {
  const WIDTH = window.innerWidth, HEIGHT = window.innerHeight, FREE = 3, TARGET = 48;
  // The smallest letters there are, and the least height a line of them takes. A word this long
  // may break when letters are twice as large: no phone is wide enough for it.
  const LETTERS = 16 * scale, LINE = 1.15 * LETTERS, LONG = scale > 1 ? 13 : 99;
  const host = document.querySelector('flt-semantics-host');
  const wrong = [];
  const tell = (what, text, rect) => wrong.push(
    `${what}: "${text.slice(0, 60)}" [${[rect.left, rect.top, rect.width, rect.height].map(Math.round)}]`);
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  pen.font = `${LETTERS}px Houvast400, Houvastarabic, Houvastethiopic`;
  const wide = (text) => pen.measureText(text).width;

  const nodes = [...host.querySelectorAll('[id^=flt-semantic-node]')];
  const words = (node) => (node.getAttribute('aria-label') || node.querySelector(':scope > input, :scope > textarea')?.getAttribute('aria-label') || node.textContent || '').trim();
  const isLeaf = (node) => !node.querySelector('[id^=flt-semantic-node]');
  const leaves = nodes.filter((node) => isLeaf(node) && words(node));

  if (document.documentElement.scrollWidth > WIDTH) wrong.push('the page scrolls sideways');
  for (const node of nodes)
    if (node.style.overflowX === 'scroll') tell('scrolls sideways', words(node), node.getBoundingClientRect());

  // What is half below the fold is measured only as far as it can be seen.
  const help = leaves.find((node) => words(node) === HELP && node.matches('[role=button]'));
  const room = help ? help.getBoundingClientRect().top : 0;
  const folded = (rect) => rect.top < room && rect.bottom > room - 6;
  if (room < HEIGHT / 2) wrong.push(`only ${Math.round(room)} of ${HEIGHT} is left for the screen`);

  for (const node of leaves) {
    const rect = node.getBoundingClientRect(), text = words(node);
    if (rect.left < FREE || rect.right > WIDTH - FREE) tell('runs off the edge', text, rect);
    if (folded(rect)) continue;
    const box = node.querySelector(':scope > input, :scope > textarea');
    // An empty box shows its name in the letters of a sentence, 18, on one line. A name of more
    // words says again what stands above the box; in very large letters it may end in "…".
    const again = scale > 1 && text.includes(' ');
    if (box && !again && wide(text) * 18 / 16 > rect.width - 24) tell('the name of the box is cut', text, rect);
    // So narrow is only a number, which says its full name to a screen reader.
    if (rect.width < 2 * LETTERS) continue;
    if (node.matches('h1, h2, h3') || node.querySelector(':scope > span')) {
      // What a screen reader hears may have a colon where the screen has a new line.
      const short = text.split(/[\s:.,-]+/).filter((word) => word.length < LONG);
      if (Math.max(0, ...short.map(wide)) > rect.width + 1) tell('breaks a word', text, rect);
      const lines = Math.ceil(wide(text) / rect.width - 0.02);
      if (lines * LINE > rect.height + 1) tell('does not fit in its place', text, rect);
    }
  }

  const boxes = leaves.map((node) => [node, node.getBoundingClientRect()]);
  boxes.forEach(([one, a], at) => {
    for (const [other, b] of boxes.slice(at + 1)) {
      // A sign before what is typed, such as €, stands within its box.
      if (one.parentElement !== other.parentElement || other.querySelector('input')) continue;
      const over = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (over > 4 && down > 4) tell(`lies over "${words(other).slice(0, 30)}"`, words(one), a);
    }
  });

  const TOUCH = '[flt-tappable], [role=button], [role=link], [role=radio], [role=checkbox], [role=switch], input, textarea';
  for (const node of host.querySelectorAll(TOUCH)) {
    const rect = node.getBoundingClientRect();
    if (folded(rect)) continue;
    if (rect.width < TARGET - 0.5 || rect.height < TARGET - 0.5)
      tell('is too small to touch', words(node) || words(node.parentElement), rect);
    if (!words(node) && !words(node.parentElement)) tell('has no name', node.outerHTML, rect);
  }

  const first = [...host.querySelectorAll('h1')].map((node) => node.textContent.trim());
  if (first.length !== 1 || !first[0]) wrong.push(`main headings: ${JSON.stringify(first)}`);
  if (host.textContent.includes(FAILED)) wrong.push('a part of the screen failed');
  return wrong;
}
