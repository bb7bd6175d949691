import { configure } from "@testing-library/react";
import { TextDecoder as NodeTextDecoder, TextEncoder as NodeTextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

// What a view waits for comes when it comes: a machine that is busy with other things is no failure.
configure({ asyncUtilTimeout: 120_000 });

/** What every browser that runs the pane has and jsdom lacks. */
Object.defineProperty(window, "matchMedia", {
  configurable: true,
  value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
});
window.structuredClone ??= <Value>(value: Value) => deserialize(serialize(value)) as Value;
Element.prototype.scrollIntoView ??= () => undefined;
// Nothing is laid out, so no size ever changes.
window.ResizeObserver ??= class { observe() {} unobserve() {} disconnect() {} };
// The charts measure words on a canvas; nothing is measured where nothing is drawn.
HTMLCanvasElement.prototype.getContext = () => null;
Object.assign(window, { TextDecoder: NodeTextDecoder, TextEncoder: NodeTextEncoder });
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((ready, fail) => {
    const reader = new FileReader();
    reader.onload = () => ready(reader.result as ArrayBuffer);
    reader.onerror = () => fail(reader.error ?? new Error("unreadable"));
    reader.readAsArrayBuffer(this);
  });
};
Blob.prototype.text ??= async function (this: Blob) {
  return new TextDecoder().decode(await this.arrayBuffer());
};
