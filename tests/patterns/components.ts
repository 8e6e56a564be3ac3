// The strongly connected components of a graph (R. Tarjan, Depth-first search and linear graph algorithms, 1972), without recursion.

/** Components in reverse order: each is after all that can be reached from it. */
export function componentsOf<Node>(roots: readonly Node[], nextOf: (node: Node) => Iterable<Node>): Node[][] {
  const found: Node[][] = [];
  const order = new Map<Node, number>();
  const low = new Map<Node, number>();
  const open: Node[] = [];
  const isOpen = new Set<Node>();
  const visit = (root: Node): void => {
    const path = [{ node: root, rest: enter(root) }];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { node, rest } = step;
      const { value: next, done } = rest.next();
      if (done === true) {
        path.pop();
        const above = path.at(-1);
        if (above !== undefined) lower(above.node, low.get(node));
        if (low.get(node) === order.get(node)) close(node);
      } else if (!order.has(next)) path.push({ node: next, rest: enter(next) });
      else if (isOpen.has(next)) lower(node, order.get(next));
    }
  };
  const enter = (node: Node): Iterator<Node> => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return nextOf(node)[Symbol.iterator]();
  };
  const lower = (node: Node, value = 0): void => {
    low.set(node, Math.min(low.get(node) ?? 0, value));
  };
  const close = (node: Node): void => {
    const component = open.splice(open.lastIndexOf(node));
    for (const each of component) isOpen.delete(each);
    found.push(component);
  };
  for (const root of roots) if (!order.has(root)) visit(root);
  return found;
}
