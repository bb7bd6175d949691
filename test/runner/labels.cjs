/*
 * jsdom's labels, made fast. Looking for a field by its name asks each field for its labels, and jsdom then looks through the whole page
 * for each label of it, once for each field. What it answers stays the same: here a page is looked through once for as long as jsdom
 * itself holds that nothing has changed in it. Must be loaded
 * before jsdom, which this loads too: after what else changes it.
 */
const { domSymbolTree } = require("jsdom/lib/jsdom/living/helpers/internal-constants");
const controls = require("jsdom/lib/jsdom/living/helpers/form-controls");

/** By the top of a tree: the first element with an id, and the labels of each element, as they were in that version of the tree. */
const trees = new WeakMap();

function treeOf(root) {
  const known = trees.get(root);
  if (known?.version === root._version) return known;
  const tree = { version: root._version, byId: new Map(), labels: undefined };
  for (const node of domSymbolTree.treeIterator(root)) {
    const id = node.getAttributeNS?.(null, "id");
    if (id && !tree.byId.has(id)) tree.byId.set(id, node);
  }
  trees.set(root, tree);
  return tree;
}

function labelsIn(root) {
  const tree = treeOf(root);
  if (!tree.labels) {
    tree.labels = new Map();
    for (const label of domSymbolTree.treeIterator(root)) {
      const { control } = label;
      if (control) tree.labels.set(control, [...tree.labels.get(control) ?? [], label]);
    }
  }
  return tree.labels;
}

controls.getLabelsForLabelable = (labelable) => {
  if (!controls.isLabelable(labelable)) return null;
  if (!labelable._labels) {
    const root = labelable.getRootNode({});
    labelable._labels = NodeList.createImpl(root._globalObject, [], { element: root, query: () => [...labelsIn(root).get(labelable) ?? []] });
  }
  return labelable._labels;
};

// After the above: the elements take it while they are loaded, which is in jsdom's own order.
require("jsdom");
const NodeList = require("jsdom/lib/jsdom/living/generated/NodeList");
const { implementation: Label } = require("jsdom/lib/jsdom/living/nodes/HTMLLabelElement-impl");
const { get: controlInside } = Object.getOwnPropertyDescriptor(Label.prototype, "control");

Object.defineProperty(Label.prototype, "control", {
  configurable: true,
  get() {
    const id = this.getAttributeNS(null, "for");
    if (!id) return controlInside.call(this);
    const found = treeOf(this.getRootNode({})).byId.get(id);
    return found && controls.isLabelable(found) ? found : null;
  },
});
