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

// Moves levers: asks for the answer alone and puts it in the place of the one before.
function live(form) {
  const answer = document.getElementById("answer");
  const before = form.elements.before;
  let waiting;
  let timer;

  async function ask() {
    waiting?.abort();
    waiting = new AbortController();
    const { signal } = waiting;
    const fields = new URLSearchParams(new FormData(form));
    for (const name of ["address", "operation", "value"]) fields.delete(name);
    for (const slider of form.querySelectorAll("input[type=range]")) {
      if (slider.value === slider.dataset.neutral) fields.delete(slider.name);
    }
    answer.setAttribute("aria-busy", "true");
    try {
      const response = await fetch(`${form.dataset.live}?${fields}`, { headers: { "X-Part": "answer" }, signal });
      if (response.status === 429) {
        // The budget of answers is used up for a moment; the last place of the levers is what counts.
        clearTimeout(timer);
        timer = setTimeout(ask, 1000 * Number(response.headers.get("Retry-After") ?? 2));
        return;
      }
      if (!response.ok) throw new Error(response.statusText);
      const html = await response.text();
      if (signal.aborted) return;
      const open = [...answer.querySelectorAll("details")].map(d => d.open);
      answer.innerHTML = html;
      for (const styled of answer.querySelectorAll("[data-style]")) styled.style.cssText = styled.dataset.style;
      answer.querySelectorAll("details").forEach((d, i) => { d.open = open[i] ?? false; });
      show();
    } catch (error) {
      if (error.name === "AbortError") return;
      form.requestSubmit();
    }
    answer.setAttribute("aria-busy", "false");
  }

  function show() {
    const words = answer.querySelector(".lever-words");
    for (const says of words.querySelectorAll("[data-says]")) {
      const output = form.querySelector(`output[data-lever="${says.dataset.says}"]`);
      if (!output) continue;
      output.textContent = says.textContent;
      document.getElementById(`lever-${says.dataset.says}`).setAttribute("aria-valuetext", says.textContent);
    }
    before.value = words.dataset.state;
    history.replaceState(null, "", `${form.dataset.live}?${words.dataset.state}`);
  }

  form.addEventListener("input", event => {
    if (event.target.type !== "range") return;
    clearTimeout(timer);
    timer = setTimeout(ask, 200);
  });
  form.addEventListener("change", event => {
    if (event.target.matches("[data-reload]")) form.requestSubmit();
    else if (event.target.matches("input[type=range],select[name^='choice.']")) {
      clearTimeout(timer);
      ask();
    }
  });
}

document.querySelectorAll("form[data-live]").forEach(live);

// Completes addresses of figures.
function complete(input) {
  const list = document.getElementById(input.getAttribute("list"));
  let timer;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const response = await fetch(`${input.dataset.complete}?q=${encodeURIComponent(input.value)}`);
      if (response.ok) list.replaceChildren(...(await response.json()).map(text => new Option(text, text)));
    }, 150);
  });
}

document.querySelectorAll("input[data-complete]").forEach(complete);

// Shows the whole of a choice that may be too long for its field, and the sensible range in the fields of its values.
function tell(select) {
  const told = document.getElementById(select.dataset.told);
  function show() {
    const option = select.selectedOptions[0];
    told.hidden = option.value === "" || option.value === "*";
    told.textContent = told.hidden ? "" : option.text;
    for (const end of select.parentElement.querySelectorAll("[data-end]")) {
      end.placeholder = option.dataset[end.dataset.end] ?? "";
      end.title = option.dataset.unit ?? "";
    }
  }
  select.setAttribute("aria-describedby", told.id);
  select.addEventListener("change", show);
  show();
}

document.querySelectorAll("select[data-told]").forEach(tell);

// What stands in a cell that is being changed is replaced by what is typed.
for (const input of document.querySelectorAll("td.edited input[name=value]")) {
  input.focus();
  input.select();
}
