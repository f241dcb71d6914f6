// Copy, save or print the recovery codes, which are shown only once.
const tools = document.querySelector(".tools");
const codes = () => [...document.querySelectorAll("#kc-recovery-codes-list li")].map((item, index) => `${index + 1}: ${item.textContent.trim()}`);
const text = () => [tools.dataset.title, "", ...codes(), "", tools.dataset.note, new Date().toLocaleString(document.documentElement.lang)].join("\r\n");

const acts = {
  async copy(button) {
    await navigator.clipboard.writeText(codes().join("\n"));
    button.textContent = button.dataset.done;
  },
  download() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text()], { type: "text/plain;charset=utf-8" }));
    link.download = "cantera.txt";
    link.click();
    URL.revokeObjectURL(link.href);
  },
  print: () => window.print(),
};

tools.addEventListener("click", (event) => {
  const button = event.target.closest("[data-codes]");
  if (button) acts[button.dataset.codes](button);
});
