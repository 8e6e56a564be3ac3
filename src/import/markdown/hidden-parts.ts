// Parts of lines that a reader of the page does not see, or sees struck through: they are reported as left out.
import type { RootContent } from "mdast";
import type { Ledger } from "../ledger.ts";
import { listedAddress } from "./entry/addresses.ts";
import { isAnchor } from "./entry/link-kinds.ts";
import { isExactMark } from "./exact-item.ts";
import { LINK_OF_HEADING, STRUCK_THROUGH } from "./page-context.ts";
import { type Block, linesOf } from "./syntax/blocks.ts";
import { topicIdIn } from "./topic-id.ts";

export function leaveOutHiddenParts(blocks: readonly Block[], ledger: Ledger): void {
  for (const block of blocks) leaveOutHidden(block, ledger, { isInHeading: false });
}

function leaveOutHidden(node: Block, ledger: Ledger, { isInHeading }: { readonly isInHeading: boolean }): void {
  const reason = reasonForNode(node, { isInHeading });
  if (reason !== null && node.position !== undefined) {
    ledger.leaveOutPart(linesOf(node), reason);
    return;
  }
  if (!("children" in node)) return;
  for (const child of node.children) {
    leaveOutHidden(child, ledger, { isInHeading: isInHeading || node.type === "heading" });
  }
}

function reasonForNode(node: Block, { isInHeading }: { readonly isInHeading: boolean }): string | null {
  if (node.type === "delete") return STRUCK_THROUGH;
  if (node.type === "comment") return topicIdIn(node.value) === null && !isExactMark(node) ? "a comment" : null;
  if (node.type !== "link" || node.children.every(isImage)) return null;
  if (isAnchor(node.url)) return isInHeading ? null : "a link on this page";
  if (listedAddress(node.url) === null && !/^mailto:/i.test(node.url)) return "a link that leads nowhere";
  return isInHeading ? LINK_OF_HEADING : null;
}

function isImage({ type }: RootContent): boolean {
  return type === "image";
}
