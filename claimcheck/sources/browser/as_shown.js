// The page as it is shown: shadow trees in their places, without what a browser with scripts never shows.
// It runs in a world of its own, where nothing that the page did to its JavaScript counts.
(() => {
  const leftOut = (node) =>
    node.nodeType === Node.COMMENT_NODE ||
    ["NOSCRIPT", "STYLE", "TEMPLATE"].includes(node.nodeName) ||
    (node.nodeName === "SCRIPT" && !/json/i.test(node.type)) ||
    (node.nodeName === "META" && (node.hasAttribute("charset") || /^content-type$/i.test(node.httpEquiv)));

  const shownIn = (node) => {
    if (node.shadowRoot) return node.shadowRoot.childNodes;
    const assigned = node.nodeName === "SLOT" ? node.assignedNodes() : [];
    return assigned.length ? assigned : node.childNodes;
  };

  // Every node shown below `start`, each with what `visit` returned for its parent; false: there are too many.
  const walk = (start, mostNodes, value, visit) => {
    const waiting = [[start, value]];
    for (let nodes = 0; waiting.length; ) {
      const [parent, about] = waiting.pop();
      for (const child of shownIn(parent)) {
        if (++nodes > mostNodes) return false;
        if (leftOut(child)) continue;
        const result = visit(child, about);
        if (child.nodeType === Node.ELEMENT_NODE) waiting.push([child, result]);
      }
    }
    return true;
  };

  return {
    textLength(mostNodes) {
      let length = 0;
      const count = (node) => (length += node.nodeType === Node.TEXT_NODE ? node.length : 0);
      if (document.body) walk(document.body, mostNodes, 0, count);
      return length;
    },

    // null: more elements or characters than are wanted.
    html(mostNodes, mostCharacters) {
      const inert = document.implementation.createHTMLDocument("");
      const whole = inert.importNode(document.documentElement, false);
      const copied = walk(document.documentElement, mostNodes, whole, (node, into) =>
        into.appendChild(inert.importNode(node, false)),
      );
      if (!copied) return null;
      const head = whole.querySelector("head") ?? whole.insertBefore(inert.createElement("head"), whole.firstChild);
      head.insertBefore(inert.createElement("meta"), head.firstChild).setAttribute("charset", "utf-8");
      const html = "<!DOCTYPE html>\n" + whole.outerHTML + "\n";
      return html.length > mostCharacters ? null : html;
    },
  };
})()
