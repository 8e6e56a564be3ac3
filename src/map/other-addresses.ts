// Addresses of a paper that another source states differently. They are kept as notes of one form, and the paper is still
// found by them.
import { arxivUrl, doiUrl, isWebAddress, urlKey } from "./identifiers.ts";
import type { Note, Paper } from "./model.ts";

export type Addresses = Pick<Paper, "url" | "code" | "demo" | "arxiv" | "doi">;

/** The notes that keep the addresses of `replaced` which `shown` does not lead to, each once. */
export function otherAddressNotes(replaced: Addresses, shown: Addresses): Note[] {
  const known = new Set(namedAddresses(shown).map(({ address }) => addressKey(address)));
  return namedAddresses(replaced).flatMap(({ name, address }): Note[] => {
    if (known.has(addressKey(address))) return [];
    known.add(addressKey(address));
    return [{ text: `${name}: ${address}`, notes: [] }];
  });
}

const ADDRESS_NOTE = /^(?:arXiv|DOI|page|code|demo): (\S+)$/;

/** The address that a note of this form keeps; null: it is another note. */
export function addressInNote({ text }: Pick<Note, "text">): string | null {
  const address = ADDRESS_NOTE.exec(text)?.[1] ?? null;
  return address !== null && isWebAddress(address) ? address : null;
}

/** The addresses that the notes of a paper keep. */
export function otherAddresses({ notes }: Pick<Paper, "notes">): string[] {
  return notes.map(addressInNote).filter((address) => address !== null);
}

function namedAddresses({
  url,
  code,
  demo,
  arxiv,
  doi,
}: Addresses): { readonly name: string; readonly address: string }[] {
  const links = [
    { name: "page", address: url },
    { name: "code", address: code },
    { name: "demo", address: demo },
    { name: "arXiv", address: arxiv && arxivUrl(arxiv) },
    { name: "DOI", address: doi && doiUrl(doi) },
  ];
  return links.flatMap(({ name, address }) => (address === null ? [] : [{ name, address }]));
}

function addressKey(address: string): string {
  return (urlKey(address) || address).toLowerCase();
}
