// How commands declare their arguments and options: as values, from which everything else is made. A plain command line is
// read by them directly (plain-line.ts); commander is given the same ones (commander-tree.ts) for help, errors and the rest.

/** A value that an option or argument does not take. Its message follows the name of that. */
export class BadValue extends Error {
  /** @param choices the words of which it had to be one, and what was typed instead; null: it is no choice of words */
  constructor(
    message: string,
    readonly choices: { readonly typed: string; readonly words: readonly string[] } | null = null,
  ) {
    super(message);
  }
}

/** A method, because each parser gets only what it returned itself. */
interface ValueParser {
  /** @param before what the same option was given before @throws BadValue */
  parse(text: string, before: unknown): unknown;
}

/** A method, because only the declarations know what the operands and options are. */
interface Action {
  /** @param args the operands, followed by the options */
  run(args: unknown[], options: unknown): Promise<void>;
}

type Parse<T> = (text: string, before: T | undefined) => T;

/** The values of options by their attributes, such as `exitCode`. */
export type OptionValues = Readonly<Record<string, unknown>>;

/** What an option means for others, by the names of their attributes. */
export interface Consequences {
  readonly conflicts: readonly string[];
  readonly implies: OptionValues;
}

export class Option {
  parser: ValueParser | null = null;
  isHidden = false;
  consequences: Consequences | null = null;
  /** Heading of its group in the help; null: none. */
  group: string | null = null;

  /** @param flags such as `-n, --limit <n>` */
  constructor(
    readonly flags: string,
    readonly description = "",
  ) {}

  get short(): string | undefined {
    return this.flags.startsWith("--") ? undefined : this.flags.slice(0, 2);
  }

  get long(): string {
    return this.#withoutShort().split(" ", 1)[0] ?? "";
  }

  /** Whether it takes a value. */
  get required(): boolean {
    return this.flags.endsWith(">");
  }

  /** Whether it begins with `--no-`. */
  get negate(): boolean {
    return this.#withoutShort().startsWith("--no-");
  }

  /** The key of its value, such as `exitCode`. */
  get attribute(): string {
    const name = this.long.slice(this.negate ? "--no-".length : "--".length);
    return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  }

  argParser<T>(parse: Parse<T>): this {
    this.parser = { parse };
    return this;
  }

  hideHelp(): this {
    this.isHidden = true;
    return this;
  }

  /** These options cannot be given with it. */
  conflicts(attributes: string | readonly string[]): this {
    this.consequences = { conflicts: [attributes].flat(), implies: this.consequences?.implies ?? {} };
    return this;
  }

  /** These values come with it, unless they are given. */
  implies(values: OptionValues): this {
    this.consequences = { conflicts: this.consequences?.conflicts ?? [], implies: values };
    return this;
  }

  #withoutShort(): string {
    return this.flags.slice(this.flags.indexOf("--"));
  }
}

export class Argument {
  parser: ValueParser | null = null;

  /** @param flags such as `<id...>` or `[topic]` */
  constructor(
    readonly flags: string,
    readonly description = "",
  ) {}

  get required(): boolean {
    return this.flags.startsWith("<");
  }

  get variadic(): boolean {
    return this.flags.endsWith("...>") || this.flags.endsWith("...]");
  }

  argParser<T>(parse: Parse<T>): this {
    this.parser = { parse };
    return this;
  }
}

export class Command {
  readonly #options: Option[] = [];
  /** Declare options that nobody has asked for yet. */
  #later: ((command: this) => void)[] = [];
  readonly registeredArguments: Argument[] = [];
  #group: string | null = null;
  #description = "";
  #action: Action | null = null;

  constructor(readonly name: string) {}

  get options(): readonly Option[] {
    this.#declareLater();
    return this.#options;
  }

  get about(): string {
    return this.#description;
  }

  description(text: string): this {
    this.#description = text;
    return this;
  }

  argument(flags: string, description = ""): this {
    return this.addArgument(new Argument(flags, description));
  }

  addArgument(argument: Argument): this {
    this.registeredArguments.push(argument);
    return this;
  }

  option<T>(flags: string, description: string, parse?: Parse<T>): this {
    const option = new Option(flags, description);
    return this.addOption(parse === undefined ? option : option.argParser(parse));
  }

  addOption(option: Option): this {
    this.#declareLater();
    option.group = this.#group;
    this.#options.push(option);
    return this;
  }

  /** Declares options when somebody asks for options: most lines have none. */
  optionsLater(declare: (command: this) => void): this {
    this.#later.push(declare);
    return this;
  }

  /** Heading of the options that follow. */
  optionsGroup(heading: string): this {
    this.#declareLater();
    this.#group = heading;
    return this;
  }

  /** @param run gets the operands, each as its argument declares it, followed by the options; and the options alone */
  action<Args extends unknown[], Options>(run: (args: Args, options: Options) => Promise<void>): this {
    this.#action = { run };
    return this;
  }

  #declareLater(): void {
    const later = this.#later;
    this.#later = [];
    for (const declare of later) declare(this);
  }

  async run(operands: readonly unknown[], options: OptionValues): Promise<void> {
    await this.#action?.run([...operands, options], options);
  }
}
