// Who is the same person: `Tom B. Brown` is Tom Brown, and `T. Brown` is too if the map has no other T… Brown.
import type { PersonName } from "../../map/model.ts";
import { familyOf } from "../../map/names.ts";
import { fold, words } from "../../text/fold.ts";

/** The keys that people are compared by. */
export class People {
  private readonly givenByBucket = new Map<string, Set<string>>();

  /** Notes a name; all names of the map have to be noted before keys are asked for. */
  note(name: PersonName): void {
    const { bucket, given } = partsOf(name);
    const known = this.givenByBucket.get(bucket);
    if (given.length < 2) return;
    if (known === undefined) this.givenByBucket.set(bucket, new Set([given]));
    else known.add(given);
  }

  keyOf(name: PersonName): string {
    const { bucket, given } = partsOf(name);
    if (given.length > 1) return `${bucket} ${given}`;
    const [only, ...others] = this.givenByBucket.get(bucket) ?? [];
    return only !== undefined && others.length === 0 ? `${bucket} ${only}` : bucket;
  }
}

interface NameParts {
  /** The family name and the first initial. */
  readonly bucket: string;
  /** The first given name; one character if only its initial is known, empty if nothing is. */
  readonly given: string;
}

function partsOf(name: PersonName): NameParts {
  const family = fold(familyOf(name));
  const [given = ""] = name.given === undefined || name.literal !== undefined ? [] : words(name.given);
  return { bucket: `${family}, ${given.slice(0, 1)}`, given };
}
