// What the reader chose, before the page is first shown; `modes.ts` does the rest. Copied as it stands, for old browsers too.
(function (root) {
  try {
    ['text', 'theme'].forEach(function (mode) {
      var kept = localStorage.getItem('gongshi-' + mode);
      if (kept) root.setAttribute('data-' + mode, kept);
    });
  } catch {
    // Nothing was kept.
  }
  root.setAttribute('data-ready', '');
})(document.documentElement);
