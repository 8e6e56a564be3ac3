// Pieces of JSON Schema that the shapes are made of.

export type Schema = { readonly [keyword: string]: unknown };

export interface ObjectSchema extends Schema {
  readonly properties: Readonly<Record<string, Schema>>;
}

/** An object whose keys are always present. Later minor versions may add keys, so no others are forbidden. */
export function record(description: string, properties: Readonly<Record<string, Schema>>): ObjectSchema {
  return { description, type: "object", properties, required: Object.keys(properties) };
}

export const text = (description: string): Schema => ({ description, type: "string" });
export const optionalText = (description: string): Schema => ({ description, type: ["string", "null"] });
export const count = (description: string): Schema => ({ description, type: "integer", minimum: 0 });
export const year = (description: string): Schema => ({ description, type: ["integer", "null"] });
export const flag = (description: string): Schema => ({ description, type: "boolean" });
/** A line or column, from 1. */
export const location = (description: string): Schema => ({ description, type: ["integer", "null"], minimum: 1 });

export function list(items: Schema, description?: string): Schema {
  return { ...(description && { description }), type: "array", items };
}

export const texts = (description: string): Schema => list({ type: "string" }, description);

export const optionalDate = (description: string): Schema => ({
  description: `${description}; as precise as is known: YYYY, YYYY-MM or YYYY-MM-DD`,
  type: ["string", "null"],
  pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
});

export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
