// The one script of the workbench. Every page works without it; it saves waiting and clicking. It computes no figure.

// Asks before something is deleted.
document.addEventListener("submit", event => {
  const question = event.submitter?.dataset.confirm;
  if (question && !confirm(question)) event.preventDefault();
});

// Follows the progress of a run, and shows its page when it has ended.
function follow(section) {
  const bar = section.querySelector("progress");
  const steps = section.querySelector(".steps");
  const events = new EventSource(section.dataset.events);
  events.addEventListener("progress", event => {
    const progress = JSON.parse(event.data);
    if (progress.total > 0) {
      bar.max = progress.total;
      bar.value = progress.done;
    }
    steps.textContent = progress.text;
  });
  events.addEventListener("end", () => {
    events.close();
    location.replace(section.dataset.page);
  });
}

document.querySelectorAll("[data-events]").forEach(follow);
