// Numbers and units as the package siunitx writes them: `\SI{5}{\micro\meter}` is 5 µm, `\qtyrange{1}{3}{\GHz}` is 1–3 GHz.
import type { Macro } from "./macros.ts";

/** What each command prints: `#` is a number, `u` a unit. */
const FORMS: Readonly<Record<string, string>> = {
  SI: "# u",
  qty: "# u",
  SIrange: "#–# u",
  qtyrange: "#–# u",
  SIlist: "# u",
  qtylist: "# u",
  num: "#",
  numrange: "#–#",
  numlist: "#",
  ang: "#°",
  si: "u",
  unit: "u",
};

const PREFIXES: Readonly<Record<string, string>> = {
  femto: "f",
  pico: "p",
  nano: "n",
  micro: "µ",
  milli: "m",
  centi: "c",
  deci: "d",
  kilo: "k",
  mega: "M",
  giga: "G",
  tera: "T",
};

/** Units that are not called as they are written. */
const UNITS: Readonly<Record<string, string>> = {
  meter: "m",
  metre: "m",
  second: "s",
  minute: "min",
  hour: "h",
  day: "d",
  gram: "g",
  kilogram: "kg",
  hertz: "Hz",
  joule: "J",
  watt: "W",
  volt: "V",
  ampere: "A",
  kelvin: "K",
  mole: "mol",
  pascal: "Pa",
  newton: "N",
  tesla: "T",
  liter: "L",
  litre: "L",
  electronvolt: "eV",
  ohm: "Ω",
  percent: "%",
  degree: "°",
  degreeCelsius: "°C",
  celsius: "°C",
  angstrom: "Å",
  um: "µm",
  us: "µs",
  squared: "²",
  cubed: "³",
  per: "/",
};

/** The macro of this name; undefined: it is none of the package. */
export function siunitxMacro(name: string): Macro | undefined {
  const form = Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
  if (form === undefined) return undefined;
  return {
    replacement: (readArgument) =>
      form.replace(/[#u]/g, (kind) =>
        kind === "u" ? unitText(readArgument()) : readArgument().replace(/\s*;\s*/g, ", "),
      ),
  };
}

function unitText(tex: string): string {
  return tex
    .replace(
      /\\(cubic|square)\s*((?:\\[A-Za-z]+\s*){1,2})/g,
      (_, power: string, unit: string) => unit + (power === "cubic" ? "³" : "²"),
    )
    .replace(/\\([A-Za-z]+)\s*/g, (_, name: string) => {
      const unit = (Object.hasOwn(UNITS, name) ? UNITS[name] : undefined) ?? name;
      if (/^[/²³]$/.test(unit)) return unit;
      return Object.hasOwn(PREFIXES, name) ? (PREFIXES[name] ?? "") : `${unit} `;
    })
    .replace(/\s+(?=[/²³])/g, "")
    .trim();
}
