// A choice of claim in the reader swaps the note in the margin. Without this script the same links load the page with the note in it.
const margin = document.getElementById("margin");
const text = document.querySelector(".text");

async function show(link) {
  const url = new URL(link.href);
  const claim = url.searchParams.get("claim");
  const answer = await fetch(`/claims/${encodeURIComponent(claim)}/note`);
  if (!answer.ok) {
    location.assign(link.href);
    return;
  }

  // The note is our own server's markup with every word of a document encoded.
  const note = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".note");
  margin.querySelector(".note, .hint")?.replaceWith(document.adoptNode(note));
  text.querySelectorAll(".on").forEach((mark) => mark.classList.remove("on"));
  link.classList.add("on");
  history.replaceState(null, "", url.pathname + url.search + url.hash);
}

if (margin && text) {
  text.addEventListener("click", (event) => {
    const link = event.target.closest("a.cl");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      show(link).catch(() => location.assign(link.href));
    }
  });
}

// "/" puts the cursor into the search box, as readers of catalogues expect.
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName ?? "")) {
    event.preventDefault();
    document.querySelector("header.bar input")?.focus();
  }
});
