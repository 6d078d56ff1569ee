// Looks for what keeps people out: controls and pictures without a name, ids used twice, headings that skip, tables without headers, text that does not stand out.
// What is folded is opened first: it must hold up as what is seen at once.
() => {
  document.querySelectorAll("details").forEach(part => part.open = true);
  const found = [];
  const seen = element => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return box.width > 0 && box.height > 0 && style.visibility !== "hidden" && !element.closest("[hidden]") && (element.checkVisibility?.() ?? true);
  };
  const say = element => `${element.tagName.toLowerCase()}${element.id ? "#" + element.id : ""}${element.className && element.className.baseVal === undefined ? "." + String(element.className).replace(/ /g, ".") : ""} ${(element.textContent || "").trim().slice(0, 40)}`;
  const named = ids => (ids || "").split(/\s+/).filter(Boolean).map(id => document.getElementById(id)?.textContent.trim() ?? "").join(" ").trim();
  const nameOf = element => element.getAttribute("aria-label")?.trim() || named(element.getAttribute("aria-labelledby"))
    || [...(element.labels ?? [])].map(label => label.textContent.trim()).join(" ").trim() || element.textContent.trim() || element.getAttribute("title")?.trim() || "";

  for (const element of document.querySelectorAll("a[href],button,input:not([type=hidden]),select,textarea,summary,[role=img],[role=region],progress")) {
    if (seen(element) && !nameOf(element)) found.push(`no name: ${say(element)}`);
  }
  const ids = [...document.querySelectorAll("[id]")].map(element => element.id);
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) found.push(`id used twice: ${id}`);
  for (const element of document.querySelectorAll("[aria-labelledby],[aria-describedby]")) {
    for (const id of `${element.getAttribute("aria-labelledby") ?? ""} ${element.getAttribute("aria-describedby") ?? ""}`.split(/\s+/).filter(Boolean)) {
      if (!document.getElementById(id)) found.push(`refers to nothing: ${id} in ${say(element)}`);
    }
  }
  if (document.querySelectorAll("h1").length !== 1) found.push(`${document.querySelectorAll("h1").length} first headings`);
  let level = 0;
  for (const heading of document.querySelectorAll("h1,h2,h3,h4,h5,h6")) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) found.push(`heading skips from ${level} to ${next}: ${say(heading)}`);
    level = next;
  }
  if (!document.documentElement.lang) found.push("no language");
  if (!document.querySelector("main")) found.push("no main part");
  if (!document.title) found.push("no title");
  for (const table of document.querySelectorAll("table")) if (!table.querySelector("th")) found.push(`table without headers: ${say(table)}`);
  for (const element of document.querySelectorAll("[tabindex]")) if (element.tabIndex > 0) found.push(`tab order by hand: ${say(element)}`);

  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const colours = new Map();
  const rgba = text => {
    if (!colours.has(text)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = text;
      canvas.fillRect(0, 0, 1, 1);
      colours.set(text, [...canvas.getImageData(0, 0, 1, 1).data]);
    }
    return colours.get(text);
  };
  const over = (top, below) => top.slice(0, 3).map((c, i) => c * top[3] / 255 + below[i] * (1 - top[3] / 255)).concat(255);
  const groundOf = element => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const ground = rgba(getComputedStyle(at).backgroundColor);
      layers.push(ground);
      if (ground[3] === 255) break;
    }
    return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255, 255]);
  };
  const luminance = colour => colour.slice(0, 3).map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (a, b) => { const [x, y] = [luminance(a), luminance(b)].sort((m, n) => n - m); return (x + 0.05) / (y + 0.05); };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pairs = new Set();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || element.closest("svg,script,style,option,datalist,.unseen,.skip") || !seen(element)) continue;
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    // Signs that screen readers pass over stand beside words that say the same: they are graphics.
    const large = element.closest("[aria-hidden=true]") || size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const ground = groundOf(element);
    const ratio = contrast(over(rgba(style.color), ground), ground);
    const pair = `${style.color} on ${ground}`;
    if (ratio < (large ? 3 : 4.5) && !pairs.has(pair)) {
      pairs.add(pair);
      found.push(`contrast ${ratio.toFixed(2)}: ${pair}: ${say(element)}`);
    }
  }
  if (document.scrollingElement.scrollWidth > innerWidth + 1) found.push(`wider than the screen: ${document.scrollingElement.scrollWidth} of ${innerWidth}`);
  return found;
}
