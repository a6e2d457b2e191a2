// Filters and keys of an exported story. The page is whole without them.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const bar = byId("filters");
  const pane = document.querySelector("aside");
  const [who, least, words, keys, said] = ["who", "least", "words", "keys", "said"].map(byId);
  const kinds = all("[name=kind]", bar);
  const rows = all("li[data-kind]", pane);
  const marks = all("article mark");
  const acts = all("[data-acts]", pane);
  const pictures = all("svg.acting", pane);
  const beside = matchMedia("(min-width: 64rem)");
  const quoteRoles = new Set(["direct", "indirect", "mixed"]);
  const anchorOf = (row) => row.id.slice(0, -"-row".length);

  // What is shown

  const wanted = (row, kindsShown, terms) => {
    const about = row.dataset;
    if (!kindsShown.has(about.kind)) return false;
    if (who.value && about.who !== undefined && !about.who.split(" ").includes(who.value)) return false;
    if (about.kind === "quote" && Number(about.sure) < Number(least.value)) return false;
    const text = terms.length ? row.textContent.toLowerCase() : "";
    return terms.every((term) => text.includes(term));
  };

  const look = (parts, shown) => {
    const seen = parts.map((part) => part.split(":")).filter(([anchor]) => shown.has(anchor));
    const quotes = new Set(seen.filter(([, role]) => quoteRoles.has(role)).map(([anchor]) => anchor));
    const roles = new Set(seen.map(([, role]) => role));
    if (quotes.size > 1) roles.add("nested");
    return [...roles].join(" ");
  };

  const filter = () => {
    const kindsShown = new Set(kinds.filter((box) => box.checked).map((box) => box.value));
    const terms = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = new Set();
    for (const row of rows) {
      const anchor = anchorOf(row);
      const isWanted = wanted(row, kindsShown, terms);
      if (isWanted) shown.add(anchor);
      row.hidden = !isWanted;
      byId(anchor).hidden = !isWanted;
    }
    for (const mark of marks) mark.className = look(mark.dataset.of.split(" "), shown);
    for (const one of acts) {
      one.toggleAttribute("hidden", !one.dataset.acts.split(" ").some((act) => shown.has(act)));
    }
    for (const picture of pictures) picture.toggleAttribute("hidden", !kindsShown.has("action"));
    said.textContent = shown.size < rows.length ? `${shown.size} of ${rows.length} findings are shown.` : "";
  };

  const showAll = () => {
    for (const box of kinds) box.checked = true;
    who.value = words.value = "";
    least.value = "0";
    filter();
  };

  // Ways through the article

  const target = () => byId(decodeURIComponent(location.hash.slice(1)));

  const point = (row) => {
    for (const former of all("[aria-current]", pane)) former.removeAttribute("aria-current");
    if (!row) return;
    row.setAttribute("aria-current", "true");
    if (beside.matches) pane.scrollTo({ top: row.offsetTop - pane.clientHeight / 3 });
  };

  const go = (element) => {
    location.replace(`#${element.id}`);
    (element.matches("a") ? element : element.querySelector("a")).focus({ preventScroll: true });
  };

  const here = () => {
    const row = target()?.closest("li[data-kind]");
    return row ? byId(anchorOf(row)) : target()?.closest("article .label");
  };

  const step = (kind, by) => {
    const places = all(`article .${kind}-label`).filter((label) => !label.hidden);
    const from = here();
    const isAfter = from
      ? (label) => from.compareDocumentPosition(label) & Node.DOCUMENT_POSITION_FOLLOWING
      : (label) => label.getBoundingClientRect().top >= 0;
    const next = places.findIndex(isAfter);
    const after = next < 0 ? places.length : next;
    const place = by > 0 ? after : after - (places[after - 1] === from ? 2 : 1);
    const label = places[place];
    if (label) go(label);
    said.textContent = label ? `${label.dataset.label.toUpperCase()}: ${place + 1} of ${places.length}` : "There is none further on.";
  };

  const across = () => {
    const at = target();
    const other = at?.closest("li[data-kind]") ? here() : at && byId(`${at.id}-row`);
    if (other && !other.hidden) go(other);
  };

  const help = () => {
    byId("help").open = !byId("help").open;
    byId("help").firstElementChild.focus();
  };

  const led = {
    n: () => step("quote", 1),
    p: () => step("quote", -1),
    a: () => step("action", 1),
    A: () => step("action", -1),
    w: () => step("party", 1),
    W: () => step("party", -1),
    x: () => step("reference", 1),
    X: () => step("reference", -1),
    o: across,
    "/": () => words.focus(),
    "?": help,
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) {
      showAll();
      return;
    }
    const typing = event.target.closest?.("input:not([type=checkbox]), select");
    if (event.ctrlKey || event.metaKey || event.altKey || typing || !keys.checked) return;
    if (!Object.hasOwn(led, event.key)) return;
    event.preventDefault();
    led[event.key]();
  });

  for (const one of all("[data-to]", pane)) {
    one.addEventListener("click", () => go(byId(`${one.dataset.to}-row`)));
  }
  addEventListener("hashchange", () => point(here() && byId(`${here().id}-row`)));
  for (const change of ["input", "change"]) bar.addEventListener(change, filter);
  byId("all").addEventListener("click", showAll);
  bar.hidden = false;
  // The bar may stand over the article, and its height depends on the window: the style sheet asks for it.
  new ResizeObserver(() => {
    const covered = getComputedStyle(bar).position === "sticky" ? bar.offsetHeight : 0;
    document.documentElement.style.setProperty("--bar", `${covered}px`);
  }).observe(bar);
  // A browser may bring back what was chosen before the page was loaded again.
  filter();
  point(here() && byId(`${here().id}-row`));
})();
