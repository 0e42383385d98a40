const said = document.getElementById("said");
new EventSource("changes?since=" + encodeURIComponent(document.body.dataset.id)).onmessage = () => location.reload();
document.addEventListener("click", async (event) => {
  const button = event.target.closest("button[data-action]");
  if (!button) return;
  const answer = {
    id: button.closest("[data-doubt]").dataset.doubt,
    action: button.dataset.action,
    item: Number(button.dataset.item),
  };
  if (answer.action === "speaker") {
    answer.value = prompt(document.body.dataset.ask);
    if (!answer.value) return;
  }
  const row = button.closest("[data-doubt]");
  row.querySelectorAll("button").forEach((b) => (b.disabled = true));
  const response = await fetch("answer", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(answer),
  });
  said.textContent = response.ok ? "" : await response.text();
  row.classList.toggle("answered", response.ok);
  if (!response.ok) row.querySelectorAll("button").forEach((b) => (b.disabled = false));
});
