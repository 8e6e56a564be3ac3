// The roles that colour can play, and the theme without any: what colour says is also there without it.

type Paint = (text: string) => string;

export interface Theme {
  readonly title: Paint;
  /** A paper's or topic's id: what one types next. */
  readonly id: Paint;
  readonly heading: Paint;
  /** The names of a table's columns. */
  readonly head: Paint;
  readonly date: Paint;
  readonly bar: Paint;
  readonly count: Paint;
  /** Words that a search matched. */
  readonly match: Paint;
  readonly link: Paint;
  readonly label: Paint;
  readonly error: Paint;
  readonly warning: Paint;
}

const plain: Paint = (text) => text;

export const PLAIN_THEME: Theme = {
  title: plain,
  id: plain,
  heading: plain,
  head: plain,
  date: plain,
  bar: plain,
  count: plain,
  match: plain,
  link: plain,
  label: plain,
  error: plain,
  warning: plain,
};
