// What colour is used for, and the theme without colour: what colour says is also said without it.

type Paint = (text: string) => string;

export interface Theme {
  readonly title: Paint;
  /** A paper's or topic's id, or a command: what a person types next. */
  readonly id: Paint;
  readonly heading: Paint;
  /** The names of a table's columns. */
  readonly head: Paint;
  readonly date: Paint;
  readonly bar: Paint;
  /** The labels of a chart's axis. */
  readonly axis: Paint;
  readonly count: Paint;
  /** Words that a search matched. */
  readonly match: Paint;
  /** What the curator wrote about a paper, below its title. */
  readonly comment: Paint;
  readonly link: Paint;
  readonly label: Paint;
  /** The severities of findings. */
  readonly error: Paint;
  readonly warning: Paint;
  readonly note: Paint;
  /** A finding that the curator accepts. */
  readonly accepted: Paint;
  /** What a diff or a fix adds, removes and changes. */
  readonly added: Paint;
  readonly removed: Paint;
  readonly changed: Paint;
}

const plain: Paint = (text) => text;

export const PLAIN_THEME: Theme = {
  title: plain,
  id: plain,
  heading: plain,
  head: plain,
  date: plain,
  bar: plain,
  axis: plain,
  count: plain,
  match: plain,
  comment: plain,
  link: plain,
  label: plain,
  error: plain,
  warning: plain,
  note: plain,
  accepted: plain,
  added: plain,
  removed: plain,
  changed: plain,
};
