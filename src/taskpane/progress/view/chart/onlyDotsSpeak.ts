/**
 * Sees to it, as long as the chart is there, that only the dots of the values take the focus and speak. By themselves the charts
 * name each line in English, and make the ends of target and baseline stops on the way along the dots.
 * @param root around the chart
 * @returns ends it
 */
export function onlyDotsSpeak(root: HTMLElement): () => void {
  const see = () => {
    for (const line of root.querySelectorAll("g[role=region]")) {
      line.setAttribute("role", "presentation");
      line.removeAttribute("aria-label");
      if (line.querySelector("circle[aria-label]")) continue;
      for (const end of line.querySelectorAll("[tabindex]")) {
        end.removeAttribute("tabindex");
        end.setAttribute("aria-hidden", "true");
      }
    }
  };
  const observer = new MutationObserver(see);
  observer.observe(root, { childList: true, subtree: true });
  see();
  return () => observer.disconnect();
}
