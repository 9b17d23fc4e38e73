// Gives every frame that shows a chart of this site the height of what is in it. One line on a page serves any number of frames:
//   <script src="https://…/embed/resize.js" defer></script>
// It listens to frames of its own site alone, and changes nothing but their height.
(() => {
  const home = document.currentScript.src.replace(/resize\.js.*$/, "");
  const ours = () => [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(home));
  addEventListener("message", ({ data, source }) => {
    const frame = ours().find(({ contentWindow }) => contentWindow === source);
    const height = data?.["embed-height"];
    if (frame && height > 0 && height < 10_000) frame.style.height = `${height}px`;
  });
  // A frame that was there first is asked again.
  for (const { contentWindow } of ours()) contentWindow.postMessage("embed-height", "*");
})();
