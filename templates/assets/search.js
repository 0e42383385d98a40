// Searches the digest's headlines, speakers and claims. Without JavaScript the page is a full list.
(function () {
  "use strict";
  var form = document.getElementById("search");
  var box = document.getElementById("q");
  var results = document.getElementById("results");
  var found = document.getElementById("found");
  var everything = document.getElementById("everything");
  var engine = null;
  var loading = false;

  function load(source, then) {
    var script = document.createElement("script");
    script.src = source;
    script.onload = then;
    script.onerror = function () { found.textContent = "The search index could not be loaded."; };
    document.head.appendChild(script);
  }

  // The library and the index are only loaded once somebody wants to search.
  function prepare() {
    if (loading) { return; }
    loading = true;
    load("assets/minisearch.js", function () {
      load("assets/search-index.js", function () {
        engine = new window.MiniSearch({
          fields: ["exact", "text", "who", "by", "readings"],
          storeFields: ["exact", "text", "who", "by"],
          extractField: function (entry, field) {
            return field === "readings" ? (entry.readings || []).map(function (r) { return r.exact; }).join("\n") : entry[field];
          },
          searchOptions: { prefix: true, fuzzy: 0.15, boost: { who: 2 }, combineWith: "AND" }
        });
        engine.addAll(window.synopticDocuments);
        search();
      });
    });
  }

  // Characters that turn the direction of writing could make a text read as another.
  function shown(text) {
    return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, "\uFFFD");
  }

  function item(hit) {
    var entry = document.createElement("li");
    var link = document.createElement("a");
    link.href = hit.id;
    link.textContent = shown(hit.exact || hit.text);
    var label = document.createElement("p");
    label.className = "printed";
    label.textContent = shown(hit.who + " · " + hit.by);
    entry.append(link, label);
    return entry;
  }

  function search() {
    if (!engine) { return; }
    var query = box.value.trim();
    var hits = query ? engine.search(query) : [];
    results.replaceChildren.apply(results, hits.slice(0, 50).map(item));
    everything.hidden = query !== "";
    found.textContent = !query ? "" : hits.length === 0 ? "Nothing found." : hits.length + " found";
  }

  form.hidden = false;
  box.addEventListener("focus", prepare);
  box.addEventListener("input", function () { prepare(); search(); });
  form.addEventListener("submit", function (event) { event.preventDefault(); prepare(); search(); });
})();
