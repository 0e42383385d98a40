// Searches the digest's headlines, speakers and claims. Without JavaScript the page leads to the lists.
(function () {
  "use strict";
  var form = document.getElementById("search");
  var box = document.getElementById("q");
  var results = document.getElementById("results");
  var found = document.getElementById("found");
  var engine = null;
  var headlines = {};
  var loading = false;
  var next = null;
  var held = 0;

  // Letters that Unicode does not take apart; the marks on others are dropped.
  var LETTERS = { "ß": "ss", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i" };

  function fold(text) {
    return text.toLowerCase().normalize("NFD").replace(/\p{M}+/gu, "")
      .replace(/[ßłøđðþæœı]/g, function (letter) { return LETTERS[letter]; });
  }

  function words(text) {
    return " " + fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(" ") + " ";
  }

  // Scripts that set no spaces between words are searched by each two letters.
  var UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

  function pairs(run) {
    var letters = Array.from(run);
    return letters.length < 3 ? [run] : letters.slice(1).map(function (letter, i) { return letters[i] + letter; });
  }

  function tokens(text) {
    return window.MiniSearch.getDefault("tokenize")(text).flatMap(function (token) {
      var runs = fold(token).match(UNSPACED);
      return runs ? fold(token).replace(UNSPACED, " ").split(" ").concat(runs.flatMap(pairs)).filter(Boolean) : [token];
    });
  }

  function load(source, then) {
    var script = document.createElement("script");
    script.src = source;
    script.onload = then;
    script.onerror = function () { found.textContent = found.dataset.failed; };
    document.head.appendChild(script);
  }

  // A part of the index; what it holds is found before the next part is there.
  function read(part) {
    load(part, function () {
      var index = window.synopticIndex;
      engine.addAll(index.entries);
      index.entries.forEach(function (entry) { headlines[entry.id] = entry.exact || entry.text; });
      held += index.entries.length;
      next = index.onward;
      search();
      if (next) { read(next); }
    });
  }

  // The library and the index are only loaded once somebody wants to search.
  function prepare() {
    if (loading) { return; }
    loading = true;
    load("assets/minisearch.js", function () {
      engine = new window.MiniSearch({
        fields: ["exact", "text", "who", "by", "readings"],
        storeFields: ["exact", "text", "who", "by", "day", "story", "readings", "lang", "dir"],
        extractField: function (entry, field) {
          return field === "readings" ? (entry.readings || []).map(function (r) { return r.exact; }).join("\n") : entry[field];
        },
        tokenize: tokens,
        processTerm: fold,
        searchOptions: { prefix: true, fuzzy: 0.15, boost: { who: 2 }, combineWith: "AND" }
      });
      read("assets/search-index.js");
    });
  }

  // Characters that turn the direction of writing could make a text read as another.
  function shown(text) {
    return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, "\uFFFD");
  }

  // A headline that is longer than lists have it, cut where a word ends.
  function listed(text) {
    return text && text.length > 200 ? text.slice(0, 201).replace(/\s+\S*$/, "").slice(0, 200) + "…" : text;
  }

  // The words of a text, and what stands between them; of scripts without spaces the letters, each with whether it was found.
  function pieces(text, terms) {
    return text.split(/([^\p{L}\p{N}\p{M}]+)/u).flatMap(function (part) {
      if (part.search(UNSPACED) < 0) { return [[part, terms.indexOf(fold(part)) >= 0]]; }
      var letters = Array.from(part);
      return letters.map(function (letter, i) {
        var near = [letter, (letters[i - 1] || "") + letter, letter + (letters[i + 1] || "")];
        return [letter, near.some(function (pair) { return terms.indexOf(fold(pair)) >= 0; })];
      });
    });
  }

  // A text with the words marked that were found.
  function marked(text, terms) {
    var parts = document.createDocumentFragment();
    pieces(shown(text), terms).forEach(function (piece) {
      var mark = piece[1] ? document.createElement("mark") : null;
      if (mark) { mark.textContent = piece[0]; }
      parts.append(mark || piece[0]);
    });
    return parts;
  }

  function day(date) {
    return /^\d{4}-\d\d-\d\d/.test(date || "")
      ? new Date(date.slice(0, 10)).toLocaleDateString(found.dataset.dates, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
      : "";
  }

  function item(hit) {
    var entry = document.createElement("li");
    var link = document.createElement("a");
    link.href = hit.id;
    if (hit.lang) { link.lang = hit.lang; }
    if (hit.dir) { link.dir = hit.dir; }
    var words = hit.exact || hit.text;
    link.append(marked(/^stories\/[^#]*$/.test(hit.id) ? listed(words) : words, hit.terms));
    var label = document.createElement("p");
    label.className = "printed";
    label.append(marked(hit.who || "", hit.terms));
    label.append(shown(["", hit.by, day(hit.day), listed(headlines[hit.story])].filter(function (part, i) {
      return i === 0 || part;
    }).join(" · ")));
    entry.append(link, label);
    return entry;
  }

  // Words within quotation marks stand so, one after the other.
  function phrases(query) {
    return (query.match(/["“][^"“”]+["”]/g) || []).map(words);
  }

  function search() {
    if (!held) { return; }
    var query = box.value.trim();
    var exact = phrases(query);
    var hits = (query ? engine.search(query) : []).filter(function (hit) {
      var all = words([hit.exact, hit.text, hit.who, hit.by, hit.readings].filter(Boolean).join(" \n "));
      return exact.every(function (phrase) { return all.indexOf(phrase) >= 0; });
    });
    results.replaceChildren.apply(results, hits.slice(0, 50).map(item));
    found.textContent = !query ? "" : (hits.length === 0 ? found.dataset.none
      : (hits.length > 50 ? found.dataset.first : found.dataset.all).replace("%s", hits.length)) + (next ? " " + found.dataset.more : "");
  }

  form.hidden = false;
  document.getElementById("everything").hidden = true;
  box.value = new URLSearchParams(window.location.search).get("q") || "";
  if (box.value) { prepare(); }
  box.addEventListener("focus", prepare);
  box.addEventListener("input", function () { prepare(); search(); });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    prepare();
    search();
    window.history.replaceState(null, "", "?q=" + encodeURIComponent(box.value.trim()));
  });
})();
