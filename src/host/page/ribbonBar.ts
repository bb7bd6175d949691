import { element } from "./dom";
import type { Addin, RibbonButton } from "./ribbon";

/** Shows the add-in's own tab of the ribbon: its groups with their buttons. */
export function showRibbon(bar: HTMLElement, addin: Addin, press: (button: RibbonButton) => void): void {
  const groups = addin.groups.map((group) =>
    element("div", { class: "ribbon-group", role: "group", "aria-label": group.label },
      ...group.buttons.map((one) => {
        const made = element("button", { type: "button", id: one.id, title: one.tip },
          element("img", { src: one.icon, alt: "", width: 20, height: 20 }), one.label);
        made.addEventListener("click", () => press(one));
        return made;
      })));
  bar.replaceChildren(element("span", { class: "ribbon-tab" }, addin.tab), ...groups);
}
